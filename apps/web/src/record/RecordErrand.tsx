import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNext, useProcess } from '../api/processes';
import type { NextEntry, Recorded } from '../api/types';
import { Alert } from '../view/Alert';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';
import { meant, type Start } from './remedy';

/** What is to be recorded about which process; where it depends on what is possible now, how to find it. */
export interface Errand {
  readonly processId: string;
  readonly start: Start | ((next: readonly NextEntry[]) => Start | undefined);
}

interface Props {
  readonly errand: Errand;
  readonly onClose: () => void;
  readonly onRecorded: (recorded: Recorded) => void;
}

// The form library is only fetched by those who record something.
const RecordDialog = lazy(async () => ({ default: (await import('./RecordDialog')).RecordDialog }));

/** Where to begin; null where this person cannot. */
function beginning(start: Errand['start'], next: readonly NextEntry[]): Start | null {
  const found = typeof start === 'function' ? start(next) : start;
  return found && meant(next, found)?.permitted ? found : null;
}

/** Fetches the process and opens the form, or says that it is for others to record. */
export function RecordErrand({ errand, onClose, onRecorded }: Props) {
  const { t } = useTranslation();
  const process = useProcess(errand.processId);
  const next = useNext(errand.processId);
  const notice = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<Start | null | undefined>();
  // Once begun it stays: what changes meanwhile is for the dialog to tell.
  if (start === undefined && next.data && !next.isFetching) setStart(beginning(errand.start, next.data));
  useEffect(() => {
    if (start === null) notice.current?.focus();
  }, [start]);

  const failed = process.error ?? next.error;
  if (failed)
    return (
      <ErrorState
        error={failed}
        retry={() => {
          void process.refetch();
          void next.refetch();
        }}
      />
    );
  if (start === null)
    return (
      <Alert kind="info" title={t('record.notPermitted')} ref={notice}>
        <div>
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
            <span className="kern-label">{t('record.dismiss')}</span>
          </button>
        </div>
      </Alert>
    );
  if (start === undefined || !process.data) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <RecordDialog process={process.data} start={start} onClose={onClose} onRecorded={onRecorded} />
    </Suspense>
  );
}
