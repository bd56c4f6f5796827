import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDesk, visitDesk, type Desk } from '../../api/deadlines';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { submits } from '../../site/navigation';
import { PageTitle } from '../../view/PageTitle';
import { useSession } from '../../api/session';
import { DeadlineTable } from '../../parts/deadlines/DeadlineTable';
import { RecordDesk } from '../../record/RecordDesk';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { NewsList } from './NewsList';
import { WaitingPapers } from './WaitingPapers';
import './desk.css';

/** What somebody has to do, by date, and what changed since they were last here. */
export function DeskPage() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const desk = useDesk();
  const isThere = desk.isSuccess;
  useEffect(() => {
    // A desk that cannot note the visit shows the same news once more.
    if (isThere) void visitDesk().catch(() => undefined);
  }, [isThere]);
  return (
    <RecordDesk>
      <PageTitle title={t(pages.desk.title)} preline={person?.name} />
      {desk.isPending && <Loading />}
      {desk.isError && <ErrorState error={desk.error} retry={() => void desk.refetch()} />}
      {desk.data && <DeskSections desk={desk.data} />}
      {desk.data && isEmpty(desk.data) && person && submits(person) && (
        <p className="desk__action">
          <Link to={addresses.submit} className="kern-btn kern-btn--primary">
            <span className="kern-label">{t(pages.submit.title)}</span>
          </Link>
        </p>
      )}
    </RecordDesk>
  );
}

const isEmpty = ({ deadlines, papers, news }: Desk): boolean =>
  deadlines.length === 0 && papers.length === 0 && news.length === 0;

function DeskSections({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { deadlines, papers, news, moreDeadlines, newsSince } = desk;
  const all = (
    <Link className="kern-link kern-link--no-visited-state" to={`${addresses.deadlines}?whose=mine`}>
      {t('desk.allDeadlines')}
    </Link>
  );
  return (
    <>
      {papers.length > 0 && <WaitingPapers papers={papers} />}
      <section className="desk__section">
        <h2 className="kern-heading-medium" tabIndex={-1}>
          {t('desk.due')}
        </h2>
        {deadlines.length > 0 ? (
          <>
            <DeadlineTable caption={t('desk.due')} rows={deadlines} />
            <p className="desk__more">
              {moreDeadlines ? (
                <>
                  {t('desk.more')} {all}
                </>
              ) : (
                all
              )}
            </p>
          </>
        ) : (
          <Empty
            action={
              <Link className="kern-btn kern-btn--secondary" to={addresses.processes}>
                <span className="kern-label">{t(pages.processes.title)}</span>
              </Link>
            }
          >
            {t('desk.nothingDue')}
          </Empty>
        )}
      </section>
      <NewsList news={news} since={newsSince} />
    </>
  );
}
