import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { DataTable } from '../../view/DataTable';
import { useDecisionName } from './decision-name';
import { Section } from './Section';

/** What the body made its decision depend on, and what was objected to it. */
export function ConditionsSection({ sheet: { conditions, objections } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const nameOf = useDecisionName();
  return (
    <>
      {conditions.length > 0 && (
        <Section title={t('sheet.conditions')}>
          <DataTable
            captionHidden
            caption={t('sheet.conditions')}
            rows={conditions}
            keyOf={({ decisionId, itemNo }) => `${decisionId} ${itemNo}`}
            columns={[
              {
                name: t('sheet.condition'),
                cell: ({ on, text }) => (
                  <>
                    {text}
                    <span className="below">{labels('conditionKinds', on)}</span>
                  </>
                ),
              },
              {
                name: t('mandate.restsOn'),
                cell: (row) => t('mandate.item', { no: row.itemNo, decision: nameOf(row) }),
              },
              {
                name: t('sheet.met'),
                cell: ({ metOn, evidence }) =>
                  metOn ? (
                    <>
                      {t('sheet.metOn', { day: formats.day(metOn) })}
                      {evidence && <span className="below">{t('papers.evidence', { evidence })}</span>}
                    </>
                  ) : (
                    t('sheet.notMet')
                  ),
              },
            ]}
          />
        </Section>
      )}
      {objections.length > 0 && (
        <Section title={t('sheet.objections')}>
          <DataTable
            captionHidden
            caption={t('sheet.objections')}
            rows={objections}
            keyOf={({ decisionId, on, grounds }) => `${decisionId} ${on} ${grounds}`}
            columns={[
              { name: t('sheet.raisedOn'), cell: ({ on }) => formats.day(on) },
              { name: t('sheet.raisedBy'), cell: ({ by }) => labels('objectors', by) },
              { name: t('sheet.against'), cell: nameOf },
              { name: t('sheet.grounds'), cell: ({ grounds }) => grounds },
              {
                name: t('sheet.outcome'),
                cell: ({ outcome }) =>
                  outcome ? labels('objectionOutcomes', outcome) : t('sheet.outcomeOpen'),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
