import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useNames } from '../../i18n/names';
import { MandateChanges } from '../../parts/mandate/MandateChanges';
import { DataTable } from '../../view/DataTable';
import { useDecisionName } from './decision-name';
import { Section } from './Section';

/** What will change the mandate, and what it said before. */
export function ChangesSection({ sheet: { underWay, earlierVersions, version } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const nameOf = useDecisionName();
  type Row = (typeof earlierVersions)[number];
  const authority = ({ authority: by, decision }: Row): string => {
    switch (by.by) {
      case 'decision':
        return decision ? nameOf(decision) : '';
      case 'norm':
        return t('mandate.byNorm', { norm: by.norm, day: formats.day(by.noticeOn) });
      case 'amendment':
        return t('mandate.byAmendment', { who: names.person(by.personId), reason: by.reason });
    }
  };
  return (
    <>
      {underWay.length > 0 && (
        <Section title={t('sheet.underWay')}>
          {underWay.map((paper) => (
            <div key={paper.paperId} className="mandate-sheet__change">
              <h3 className="kern-title kern-title--small">
                {[labels('paperKinds', paper.kind), paper.reference, paper.title].filter(Boolean).join(' · ')}
              </h3>
              <p className="kern-body">
                {labels('paperStates', paper.state)}
                {paper.throughPhase &&
                  `, ${t('papers.through', { phase: labels('phases', paper.throughPhase) })}`}
                {paper.amends && `. ${t('papers.amends')}: ${nameOf(paper.amends)}`}
                {paper.decision &&
                  `. ${t('papers.decision')}: ${nameOf(paper.decision)} (${labels('coverage', paper.decision.status)})`}
              </p>
              {paper.mandateChanges && (
                <MandateChanges running={version?.content ?? {}} changes={paper.mandateChanges} />
              )}
            </div>
          ))}
        </Section>
      )}
      {earlierVersions.length > 0 && (
        <Section title={t('sheet.earlier')}>
          <DataTable
            captionHidden
            caption={t('sheet.earlier')}
            rows={earlierVersions}
            keyOf={(row) => String(row.version)}
            columns={[
              {
                name: t('papers.version'),
                cell: (row) => t('mandate.version', { no: row.version, day: formats.day(row.on) }),
              },
              { name: t('mandate.restsOn'), cell: authority },
              {
                name: t('mandate.through'),
                cell: ({ throughPhase }) => labels('phases', throughPhase) || '–',
              },
              { name: t('sheet.until'), cell: ({ endOn }) => (endOn ? formats.day(endOn) : '–') },
              { name: t('mandate.cost'), cell: ({ costCents }) => formats.money(costCents), numeric: true },
            ]}
          />
        </Section>
      )}
    </>
  );
}
