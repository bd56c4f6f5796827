import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWaitingPapers, type WaitingPaper } from '../../api/council';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';
import { own } from '../../record/own-entries';

/** Papers that are released and stand on no agenda. */
export function PapersSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const isLiaison = useIsLiaison();
  const list = useWaitingPapers();
  const schedule = ({ processId, paperId, title }: WaitingPaper) => (
    <RowAction
      type={own.scheduled}
      about={title}
      act={() => {
        takeUp({ processId, start: { type: own.scheduled, part: paperId } });
      }}
    />
  );
  return (
    <section>
      <SectionHead title={t('council.papers.title')}>{t('council.papers.intro')}</SectionHead>
      <PagedList list={list} empty={t('council.papers.none')}>
        {(rows) => (
          <TableOrCards
            caption={t('council.papers.title')}
            rows={rows}
            keyOf={({ processId, paperId }) => `${processId} ${paperId}`}
            columns={[
              {
                name: t('council.paper'),
                cell: ({ processId, title, reference, kind }) => (
                  <>
                    <span className="row-note">
                      {[reference, labels('paperKinds', kind)].filter(Boolean).join(', ')}
                    </span>
                    <Link
                      className="kern-link kern-link--small kern-link--no-visited-state"
                      to={addresses.processTab(processId, 'vorlagen')}
                    >
                      {title}
                    </Link>
                  </>
                ),
              },
              { name: t('council.process'), cell: (row) => <OfProcess {...row} /> },
              { name: t('papers.releasedOn'), cell: ({ releasedOn }) => formats.day(releasedOn) },
              { name: t('council.state'), cell: ({ state }) => labels('paperStates', state) },
              ...(isLiaison ? [{ name: t('council.action'), cell: schedule, onScreen: true }] : []),
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
