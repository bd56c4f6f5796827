import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '../../api/problem';
import { useProcess } from '../../api/processes';
import type { Recorded } from '../../api/types';
import { useAnnounce } from '../../view/Announcer';
import { NotFoundPage } from '../../view/NotFoundPage';
import { RecordProvider } from '../../record/RecordProvider';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { useStateLabel } from '../../i18n/labels';
import { NEXT_STEP } from './overview/NextSteps';
import { ProcessHead } from './ProcessHead';
import { ProcessTabs } from './ProcessTabs';
import { RecordedNotice } from '../../record/RecordedNotice';
import { tabOf } from './tabs';
import { TabContent } from './TabContent';
import '../../record/acts.css';
import '../../view/tabs.css';
import './process.css';

export function ProcessPage() {
  const { t } = useTranslation();
  const { id = '', tab } = useParams();
  const process = useProcess(id);
  const announce = useAnnounce();
  const stateLabel = useStateLabel();
  const [recorded, setRecorded] = useState<Recorded | undefined>();

  const onRecorded = useCallback(
    (done: Recorded) => {
      setRecorded(done);
      announce(t('record.done', { label: done.entry.label, state: stateLabel(done.process.state) }));
    },
    [announce, stateLabel, t],
  );

  useEffect(() => {
    // What was pressed may be gone by now; what comes next is where one wants to be.
    if (recorded) (document.getElementById(NEXT_STEP) ?? document.querySelector('h1'))?.focus();
  }, [recorded]);

  if (process.isPending) return <Loading />;
  if (isProblem(process.error, 404)) return <NotFoundPage />;
  if (!process.data) return <ErrorState error={process.error} retry={() => void process.refetch()} />;
  const current = tabOf(tab);
  return (
    <RecordProvider key={id} process={process.data} onRecorded={onRecorded}>
      <ProcessHead process={process.data} small={current !== 'uebersicht'} />
      {recorded && (
        <RecordedNotice
          recorded={recorded}
          dismiss={() => {
            setRecorded(undefined);
          }}
        />
      )}
      <ProcessTabs process={process.data} current={current} />
      <TabContent process={process.data} tab={current} />
    </RecordProvider>
  );
}
