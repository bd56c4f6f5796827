import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useLinks } from '../../api/oparl';
import { useProcess } from '../../api/processes';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { RecordDesk } from '../../record/RecordDesk';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { LinkedPaper } from './LinkedPaper';
import '../../view/rows.css';
import '../../record/acts.css';
import '../../parts/oparl/oparl.css';

/** A paper as it is held here beside the one that is published, in each system it is linked in. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const { id = '', paperId = '' } = useParams();
  const { data: process, error, isPending } = useProcess(id);
  const links = useLinks(id, paperId);
  const paper = process?.papers.find((one) => one.id === paperId);
  const papers = addresses.processTab(id, 'vorlagen');
  const failed = error ?? links.error;
  return (
    <>
      <PageTitle
        title={t(pages.comparison.title)}
        preline={
          process && (
            <Link to={papers} className="kern-link">
              {process.number} {process.title}
            </Link>
          )
        }
      />
      {failed && <ErrorState error={failed} retry={() => void links.refetch()} />}
      {(isPending || links.isPending) && !failed && <Loading />}
      {paper && (
        <p className="kern-body oparl-paper">
          <strong>{[paper.reference, paper.title].filter(Boolean).join(' · ')}</strong>
        </p>
      )}
      {links.data?.length === 0 && (
        <Empty
          action={
            <Link to={papers} className="kern-link">
              {t('oparl.comparison.toPapers')}
            </Link>
          }
        >
          {t('oparl.comparison.none')}
        </Empty>
      )}
      <RecordDesk>
        {links.data?.map((link) => (
          <LinkedPaper key={link.id} link={link} />
        ))}
      </RecordDesk>
    </>
  );
}
