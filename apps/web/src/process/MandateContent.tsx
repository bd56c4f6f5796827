import { useTranslation } from 'react-i18next';
import type { MandateParts } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useFieldLabels } from '../i18n/field-labels';
import { useLabels } from '../i18n/labels';
import { Facts } from '../view/Facts';

/** What a mandate says, part by part. */
export function MandateContent({ parts }: { parts: MandateParts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const name = useFieldLabels('mandate.drafted');
  const { startOn, endOn, inactionConsequences: inaction } = parts;
  const list = (items: readonly string[] | undefined) =>
    items &&
    (items.length > 0 ? (
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ) : (
      t('mandate.noneStated')
    ));
  const period = [startOn, endOn].map((day) => (day ? formats.day(day) : '…')).join(' – ');
  return (
    <Facts
      facts={[
        [name('throughPhase'), parts.throughPhase && labels('phases', parts.throughPhase)],
        [name('method'), parts.method],
        [name('questions'), list(parts.questions)],
        [name('area'), parts.area],
        [t('mandate.period'), (startOn ?? endOn) && period],
        [
          name('staff'),
          list(
            parts.staff?.map(
              ({ year, fte, source }) =>
                `${year}: ${formats.number(fte)} ${t('mandate.fte')} (${labels('staffSources', source)})`,
            ),
          ),
        ],
        [name('noExtraCostBecause'), parts.noExtraCostBecause],
        [name('inactionConsequences.shortTerm'), inaction?.shortTerm],
        [name('inactionConsequences.longTerm'), inaction?.longTerm],
        [name('alternatives'), parts.alternatives],
        [name('statutoryBasis'), parts.statutoryBasis],
        [t('process.task'), parts.discretionary && t('process.discretionary')],
        [name('participationConcept'), parts.participationConcept],
        [
          name('affectedPlans'),
          list(
            parts.affectedPlans?.map(
              ({ plan, coordination, note }) =>
                `${plan}: ${labels('coordinations', coordination)}${note ? ` – ${note}` : ''}`,
            ),
          ),
        ],
        [name('inclusionCheck'), parts.inclusionCheck],
      ]}
    />
  );
}
