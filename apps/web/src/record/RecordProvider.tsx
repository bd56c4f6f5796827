import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import type { Recorded } from '../api/types';
import type { Process } from '../api/process.types';
import { Loading } from '../view/Loading';
import type { Start } from './remedy';

type OpenRecord = (start?: Start) => void;

const RecordContext = createContext<OpenRecord>(() => undefined);

/** Opens the dialog to record something about the process of this page. */
export const useRecord = (): OpenRecord => useContext(RecordContext);

// The form library is only fetched by those who record something.
const RecordDialog = lazy(async () => ({ default: (await import('./RecordDialog')).RecordDialog }));

interface Props {
  readonly process: Process;
  readonly onRecorded: (recorded: Recorded) => void;
  readonly children: ReactNode;
}

export function RecordProvider({ process, onRecorded, children }: Props) {
  const [start, setStart] = useState<Start | undefined>();
  const open = useCallback((wanted: Start = {}) => {
    setStart(wanted);
  }, []);
  const close = useCallback(() => {
    setStart(undefined);
  }, []);
  const done = useMemo(
    () => (recorded: Recorded) => {
      setStart(undefined);
      onRecorded(recorded);
    },
    [onRecorded],
  );
  return (
    <RecordContext value={open}>
      {children}
      {start && (
        <Suspense fallback={<Loading />}>
          <RecordDialog process={process} start={start} onClose={close} onRecorded={done} />
        </Suspense>
      )}
    </RecordContext>
  );
}
