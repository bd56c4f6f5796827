import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSessionOf, type Consultation } from '../../api/council';
import { useBodyName } from '../../api/directory';
import type { Recorded } from '../../api/types';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { useAnnounce } from '../../view/Announcer';
import { PageTitle } from '../../view/PageTitle';
import { today, useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { RecordDesk } from '../../record/RecordDesk';
import { Alert } from '../../view/Alert';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { asOnAgenda, withBundles } from './agenda-order';
import { BundleOnAgenda } from './BundleOnAgenda';
import { nextOpen } from './next-open';
import { fieldId } from './row-faults';
import type { Result } from './result-draft';
import { ResultRow, rowOf } from './ResultRow';
import { useIsLiaison } from '../../view/use-is-liaison';
import '../../view/rows.css';
import './council.css';

/** One session: its papers, and the place to record what became of each without leaving the keyboard. */
export function SessionPage() {
  const { t } = useTranslation();
  const { bodyId = '', day = '' } = useParams();
  const formats = useFormats();
  const bodyName = useBodyName();
  const session = useSessionOf(bodyId, day);
  const known = session.data !== undefined;
  return (
    <RecordDesk>
      <PageTitle
        title={known ? `${bodyName(bodyId)}, ${formats.longDay(day)}` : t('council.session')}
        preline={
          <Link className="kern-link kern-link--small kern-link--no-visited-state" to={addresses.council}>
            {t(pages.council.title)}
          </Link>
        }
      />
      {session.isPending && <Loading />}
      {session.isError && <ErrorState error={session.error} retry={() => void session.refetch()} />}
      {session.data === null && <Empty>{t('council.results.nothing')}</Empty>}
      {session.data && (
        <Agenda
          key={`${bodyId} ${day}`}
          consultations={session.data.consultations}
          bodyId={bodyId}
          sessionOn={day}
        />
      )}
    </RecordDesk>
  );
}

interface AgendaProps {
  readonly consultations: readonly Consultation[];
  readonly bodyId: string;
  readonly sessionOn: string;
}

function Agenda({ consultations: listed, bodyId, sessionOn }: AgendaProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const formats = useFormats();
  const announce = useAnnounce();
  const held = sessionOn <= today();
  const consultations = asOnAgenda(listed);
  const recording = useIsLiaison() && held;
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const [carried, setCarried] = useState<Readonly<Record<string, number>>>({});
  const [last, setLast] = useState<string | undefined>();
  const done = useRef<HTMLDivElement>(null);

  const onRecorded = useCallback(
    (consultation: Consultation, { process }: Recorded, result: Result) => {
      const row = rowOf(consultation);
      setResults((before) => ({ ...before, [row]: result }));
      setCarried((before) => ({ ...before, [process.id]: process.version }));
      setLast(row);
      announce(
        t('council.results.saved', {
          paper: consultation.paperTitle,
          result: labels('results', result.code),
        }),
      );
    },
    [announce, labels, t],
  );

  const open = consultations.filter(
    (one) => one.resultCode === undefined && results[rowOf(one)] === undefined,
  );
  const count = consultations.length - open.length;
  const moveOn = useEffectEvent((from: string) => {
    // What is bundled has no field here: its result is recorded on the page of the bundle.
    const next = nextOpen(consultations.map(rowOf), open.filter(({ bundle }) => !bundle).map(rowOf), from);
    if (next === undefined) done.current?.focus();
    else document.getElementById(fieldId(next, 'resultLabel'))?.focus();
  });
  useEffect(() => {
    // Only what was just recorded moves on; a list that is read anew leaves people where they are.
    if (last !== undefined) moveOn(last);
  }, [last]);

  const rowFor = (consultation: Consultation) => {
    const row = rowOf(consultation);
    return (
      <ResultRow
        key={row}
        consultation={consultation}
        bodyId={bodyId}
        sessionOn={sessionOn}
        result={results[row]}
        recording={recording && !consultation.bundle}
        carriedTo={carried[consultation.processId]}
        onRecorded={(recorded, result) => {
          onRecorded(consultation, recorded, result);
        }}
      />
    );
  };

  return (
    <>
      {!held && (
        <p className="kern-body list-head__text">
          {t('council.results.ahead', { day: formats.longDay(sessionOn) })}
        </p>
      )}
      {held && (
        <p className="kern-body list-head__text">
          {t('council.results.progress', { count, of: consultations.length })}{' '}
          {recording && open.length > 0 && t('council.results.keys')}
        </p>
      )}
      <ol className="results" aria-label={t('council.results.list')}>
        {withBundles(consultations).map(({ bundle, papers }) =>
          bundle ? (
            <BundleOnAgenda
              key={bundle.id}
              bundle={bundle}
              recording={recording && papers.some((one) => open.includes(one))}
            >
              {papers.map(rowFor)}
            </BundleOnAgenda>
          ) : (
            papers.map(rowFor)
          ),
        )}
      </ol>
      {recording && open.length === 0 && (
        <Alert kind="success" title={t('council.results.allDone')} ref={done}>
          <Link className="kern-link kern-link--no-visited-state" to={addresses.council}>
            {t('council.results.back')}
          </Link>
        </Alert>
      )}
    </>
  );
}
