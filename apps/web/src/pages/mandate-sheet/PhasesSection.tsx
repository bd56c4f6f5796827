import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useLabels } from '../../i18n/labels';
import { CoverageBadge } from '../../view/CoverageBadge';
import { DataTable } from '../../view/DataTable';
import { useDecisionName } from './decision-name';
import { Section } from './Section';

/** Every phase with the item that covers it, in its own words. */
export function PhasesSection({ sheet: { phases } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const nameOf = useDecisionName();
  type Row = (typeof phases)[number];
  const restsOn = ({ norm, item }: Row, index: number) => {
    if (norm !== undefined) return norm;
    if (!item) return '–';
    const before = phases[index - 1]?.item;
    // The words of an item are read once; the phases below it rest on the same.
    const isSame = before?.decisionId === item.decisionId && before.itemNo === item.itemNo;
    return (
      <>
        {t('mandate.item', { no: item.itemNo, decision: nameOf(item) })}
        {item.text && !isSame && <span className="below quoted">{item.text}</span>}
      </>
    );
  };
  return (
    <Section title={t('sheet.phases')}>
      <DataTable
        captionHidden
        caption={t('sheet.phases')}
        rows={phases}
        keyOf={({ phase }) => phase}
        columns={[
          { name: t('mandate.phase'), cell: ({ phase }) => labels('phases', phase) },
          { name: t('ring.commissioned'), cell: ({ status }) => <CoverageBadge value={status} /> },
          { name: t('mandate.restsOn'), cell: (row) => restsOn(row, phases.indexOf(row)) },
        ]}
      />
    </Section>
  );
}
