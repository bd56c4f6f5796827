import { useTranslation } from 'react-i18next';
import type { MandateParts } from '../../api/process.types';
import { useFieldLabels } from '../../i18n/field-labels';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { own } from '../../record/own-entries';

/** A part of a mandate in words: its name, and what it says; several texts where it is a list. */
export type MandateText = readonly [name: string, said: string | readonly string[] | undefined];

/** Tells what a mandate says, part by part and always in the same order. */
export function useMandateTexts(): (parts: MandateParts) => readonly MandateText[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const name = useFieldLabels(own.drafted);
  return (parts) => {
    const { startOn, endOn, inactionConsequences: inaction } = parts;
    const period = [startOn, endOn].map((day) => (day ? formats.day(day) : '…')).join(' – ');
    return [
      [name('throughPhase'), parts.throughPhase && labels('phases', parts.throughPhase)],
      [name('method'), parts.method],
      [name('questions'), parts.questions],
      [name('area'), parts.area],
      [t('mandate.period'), startOn || endOn ? period : undefined],
      [
        name('staff'),
        parts.staff?.map(
          ({ year, fte, source }) =>
            `${year}: ${formats.number(fte)} ${t('mandate.fte')} (${labels('staffSources', source)})`,
        ),
      ],
      [name('noExtraCostBecause'), parts.noExtraCostBecause],
      [name('cover'), parts.cover?.map(({ source, cents }) => `${source}: ${formats.money(cents)}`)],
      [name('inactionConsequences.shortTerm'), inaction?.shortTerm],
      [name('inactionConsequences.longTerm'), inaction?.longTerm],
      [name('alternatives'), parts.alternatives],
      [name('statutoryBasis'), parts.statutoryBasis],
      [t('process.task'), parts.discretionary && t('process.discretionary')],
      [name('participationConcept'), parts.participationConcept],
      [
        name('affectedPlans'),
        parts.affectedPlans?.map(
          ({ plan, coordination, note }) =>
            `${plan}: ${labels('coordinations', coordination)}${note ? ` – ${note}` : ''}`,
        ),
      ],
      [name('inclusionCheck'), parts.inclusionCheck],
    ];
  };
}
