import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Section } from './Section';

type NotCovered = MandateSheet['notCovered'][number];

type PhaseOpen = Extract<NotCovered, { code: 'phase' }>;

/** Phases that are open in the same way belong together. */
function byStatus(all: readonly NotCovered[]): readonly PhaseOpen[][] {
  const groups = new Map<string, PhaseOpen[]>();
  for (const one of all)
    if (one.code === 'phase') groups.set(one.status, [...(groups.get(one.status) ?? []), one]);
  return [...groups.values()];
}

/** What nobody may read into the mandate. */
export function NotCoveredSection({ sheet }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const said = (one: Exclude<NotCovered, PhaseOpen>): string => {
    switch (one.code) {
      case 'conditionOpen':
        return t('sheet.notCovered.condition', { no: one.itemNo, text: one.text });
      case 'objectionOpen':
        return t('sheet.notCovered.objection', { day: formats.day(one.on), grounds: one.grounds });
      case 'money':
        return one.decidedCents === undefined
          ? t('sheet.notCovered.noMoney', { asked: formats.money(one.askedCents) })
          : t('sheet.notCovered.money', {
              asked: formats.money(one.askedCents),
              decided: formats.money(one.decidedCents),
              more: formats.money(one.askedCents - one.decidedCents),
            });
      case 'measure':
        return t('sheet.notCovered.measure', { title: one.title });
      case 'approval':
        return t(one.refused ? 'sheet.notCovered.approvalRefused' : 'sheet.notCovered.approval');
      case 'endPassed':
        return t('sheet.notCovered.endPassed', { day: formats.day(one.endOn) });
      case 'suspended':
        return [t('sheet.notCovered.suspended'), one.because].filter(Boolean).join(' ');
    }
  };
  const phasesSaid = byStatus(sheet.notCovered).map((group) =>
    t('sheet.notCovered.phases', {
      count: group.length,
      phases: group.map(({ phase }) => labels('phases', phase)).join(', '),
      status: labels('coverage', group[0]?.status),
    }),
  );
  const others = sheet.notCovered.flatMap((one) => (one.code === 'phase' ? [] : said(one)));
  return (
    <Section title={t('sheet.notCovered.title')}>
      {sheet.notCovered.length === 0 ? (
        <p className="kern-body">{t('sheet.notCovered.nothing')}</p>
      ) : (
        <ul className="mandate-sheet__not-covered">
          {[...phasesSaid, ...others].map((line) => (
            <li className="kern-body" key={line}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
