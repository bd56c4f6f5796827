import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../api/types';
import { useAnnounce } from '../view/Announcer';
import { useStateLabel } from '../i18n/labels';
import { RecordedNotice } from './RecordedNotice';
import { RecordErrand, type Errand } from './RecordErrand';

type TakeUp = (errand: Errand) => void;

const DeskContext = createContext<TakeUp>(() => undefined);

/** Opens the dialog to record something about one of the processes a page lists. */
export const useRecordDesk = (): TakeUp => useContext(DeskContext);

/** The heading of the list something was recorded from. */
const HEADING = 'main h2[tabindex="-1"]';

/** A page over many processes from which things are recorded on each. */
export function RecordDesk({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const stateLabel = useStateLabel();
  const [errand, setErrand] = useState<Errand | undefined>();
  const [recorded, setRecorded] = useState<Recorded | undefined>();

  useEffect(() => {
    // What was pressed may be gone by now.
    if (recorded) (document.querySelector<HTMLElement>(HEADING) ?? document.querySelector('h1'))?.focus();
  }, [recorded]);

  const end = useCallback(() => {
    setErrand(undefined);
  }, []);
  const done = useMemo(
    () => (outcome: Recorded) => {
      setErrand(undefined);
      setRecorded(outcome);
      announce(t('record.done', { label: outcome.entry.label, state: stateLabel(outcome.process.state) }));
    },
    [announce, stateLabel, t],
  );
  return (
    <DeskContext value={setErrand}>
      {recorded && (
        <RecordedNotice
          recorded={recorded}
          dismiss={() => {
            setRecorded(undefined);
          }}
        />
      )}
      {errand && <RecordErrand key={errand.processId} errand={errand} onClose={end} onRecorded={done} />}
      {children}
    </DeskContext>
  );
}
