import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBundle, type Bundle, type BundleMember } from '../../api/bundles';
import { addresses } from '../../site/addresses';
import { PageTitle } from '../../view/PageTitle';
import { useIsLiaison } from '../../view/use-is-liaison';
import { RowAction } from '../../view/RowAction';
import { today } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { RecordDesk, useRecordDesk } from '../../record/RecordDesk';
import { useRecordsAtAll } from '../../record/use-may-record';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { AddPapers } from './AddPapers';
import { BundleSession } from './BundleSession';
import { EntryForBundle } from './EntryForBundle';
import { useSeen } from './use-seen';
import { Unfolding } from './Unfolding';
import { own } from '../../record/own-entries';
import './bundle.css';

/** Papers that go to the council as one: what they are, and what the council does with them. */
export function BundlePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data: bundle, isPending, error, refetch } = useBundle(id);
  if (isPending) return <Loading />;
  if (!bundle) return <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <RecordDesk>
      <div className="stack">
        <PageTitle
          title={bundle.title}
          preline={[t('bundle.preline'), bundle.reference].filter(Boolean).join(' · ')}
        />
        <Together key={bundle.id} bundle={bundle} />
      </div>
    </RecordDesk>
  );
}

function Together({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation();
  const may = useRecordsAtAll(own.bundled);
  const liaison = useIsLiaison();
  const seen = useSeen(bundle);
  const open = bundle.members.filter((member) => member.open);
  const onAgenda = bundle.consultations.some(({ waiting }) => waiting);
  const lacksResult = bundle.consultations.some(({ waiting, sessionOn }) => waiting && sessionOn < today());
  const done = () => {
    // What was pressed is gone by now.
    document.querySelector<HTMLElement>('#bundle-sequence')?.focus();
  };
  return (
    <>
      <h2 className="kern-heading-medium">{t('bundle.members')}</h2>
      <Members members={bundle.members} may={may} />
      {open.length === 1 && <p className="kern-body">{t('bundle.onlyOne')}</p>}
      {open.length > 0 && !bundle.takesPapers && (
        <p className="kern-body">{t(lacksResult ? 'bundle.takesNoneYet' : 'bundle.takesNoMore')}</p>
      )}
      {bundle.takesPapers && may && onAgenda && !liaison && (
        <p className="kern-body">{t('bundle.liaisonAdds')}</p>
      )}
      {bundle.takesPapers && open.length > 0 && may && (liaison || !onAgenda) && (
        <Unfolding title={t('bundle.addMore')}>
          {(close) => <AddPapers bundle={bundle} seen={seen} done={close} />}
        </Unfolding>
      )}
      <h2 className="kern-heading-medium" id="bundle-sequence" tabIndex={-1}>
        {t('bundle.sequence')}
      </h2>
      {bundle.consultations.length === 0 && (
        <p className="kern-body">{t(liaison ? 'bundle.nothingScheduled' : 'bundle.liaisonSchedules')}</p>
      )}
      {bundle.consultations.map((consultation) => (
        <BundleSession
          key={consultation.consultationId}
          bundle={bundle}
          consultation={consultation}
          seen={seen}
          done={done}
        />
      ))}
      {liaison && open.length > 0 && (
        <Unfolding title={t(onAgenda ? 'bundle.scheduleMore' : 'bundle.schedule')}>
          {(close) => (
            <EntryForBundle
              bundle={bundle}
              seen={seen}
              type={own.scheduled}
              act={t('bundle.scheduleAll')}
              done={() => {
                close();
                done();
              }}
            />
          )}
        </Unfolding>
      )}
    </>
  );
}

interface MembersProps {
  readonly members: readonly BundleMember[];
  /** Whether this person may take papers out at all; of which process, its dialog says. */
  readonly may: boolean;
}

function Members({ members, may }: MembersProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const action = {
    name: t('council.action'),
    onScreen: true,
    cell: ({ processId, paperId, title, open }: BundleMember) =>
      open && (
        <RowAction
          type={own.unbundled}
          about={title}
          act={() => {
            takeUp({ processId, start: { type: own.unbundled, part: paperId } });
          }}
        />
      ),
  };
  return (
    <TableOrCards
      caption={t('bundle.members')}
      rows={members}
      keyOf={({ processId, paperId }) => `${processId} ${paperId}`}
      columns={[
        {
          name: t('bundle.paper'),
          cell: ({ processId, title }) => (
            <Link className="kern-link" to={addresses.processTab(processId, 'vorlagen')}>
              {title}
            </Link>
          ),
        },
        {
          name: t('bundle.process'),
          cell: ({ number, processTitle, department }) => `${number} ${processTitle}, ${department.name}`,
        },
        { name: t('bundle.state'), cell: ({ state }) => labels('paperStates', state) },
        ...(may && members.some(({ open }) => open) ? [action] : []),
      ]}
    />
  );
}
