import { useTranslation } from 'react-i18next';
import { useJournal } from '../../api/processes';
import type { Process } from '../../api/process.types';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { JournalItem } from '../JournalItem';

/** Every entry, the newest first: what, who, when it happened and when it was recorded. */
export function JournalTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const journal = useJournal(process.id);
  if (journal.isPending) return <Loading />;
  if (journal.isError) return <ErrorState error={journal.error} retry={() => void journal.refetch()} />;
  return (
    <div className="stack">
      <p className="kern-body kern-body--muted">{t('journal.intro')}</p>
      <ol className="journal" reversed>
        {[...journal.data].reverse().map((entry) => (
          <JournalItem key={entry.seq} entry={entry} />
        ))}
      </ol>
    </div>
  );
}
