import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBodyName } from '../../api/directory';
import { useReportsWithoutConsequence } from '../../api/measures';
import { addresses } from '../../site/addresses';
import { OfProcess } from '../../view/OfProcess';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';

/** What happened after the report was presented: nothing, where a report stands here. */
export function ReportsSection({ department }: { department: string | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const bodyName = useBodyName();
  const list = useReportsWithoutConsequence(department);
  return (
    <section className="stack reports" aria-labelledby="reports">
      <h2 className="kern-heading-medium" id="reports">
        {t('measures.reports')}
      </h2>
      <p className="kern-body kern-body--muted">{t('measures.reportsIntro')}</p>
      <PagedList list={list} empty={t('measures.noReports')}>
        {(rows) => (
          <TableOrCards
            caption={t('measures.reports')}
            rows={rows}
            keyOf={({ processId, paperId }) => `${processId} ${paperId}`}
            columns={[
              {
                name: t('measures.report.title'),
                cell: ({ processId, title, reference }) => (
                  <>
                    <Link
                      className="kern-link kern-link--small kern-link--no-visited-state"
                      to={addresses.processTab(processId, 'vorlagen')}
                    >
                      {title}
                    </Link>
                    {reference && <span className="row-note">{reference}</span>}
                  </>
                ),
              },
              {
                name: t('measures.report.laid'),
                cell: ({ bodyId, laidOn, result }) => (
                  <>
                    {bodyName(bodyId)}
                    <span className="row-note">
                      {formats.day(laidOn)}, {labels('results', result)}
                    </span>
                  </>
                ),
              },
              { name: t('measures.report.from'), cell: ({ from }) => formats.day(from) },
              {
                name: t('measures.report.process'),
                cell: ({ endedBecause, ...row }) => (
                  <>
                    <OfProcess {...row} />
                    {endedBecause && (
                      <span className="row-note">{t('measures.report.ended', { reason: endedBecause })}</span>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
