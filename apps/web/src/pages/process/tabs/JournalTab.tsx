import { useTranslation } from 'react-i18next';
import { useJournal } from '../../../api/processes';
import type { JournalEntry } from '../../../api/types';
import type { Process } from '../../../api/process.types';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import { useRecord } from '../../../record/RecordProvider';
import { JournalItem } from '../journal/JournalItem';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';

/** The submission stays, and what was taken back once is not taken back again. */
const canBeTakenBack = ({ seq, type, reversed }: JournalEntry): boolean =>
  seq > 1 && !reversed && type !== own.reversed;

/** Every entry, the newest first: what, who, when it happened and when it was recorded. */
export function JournalTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const journal = useJournal(process.id);
  const record = useRecord();
  const mayTakeBack = useAllowed(process.id, own.reversed);
  if (journal.isPending) return <Loading />;
  if (journal.isError) return <ErrorState error={journal.error} retry={() => void journal.refetch()} />;
  return (
    <div className="stack">
      <p className="kern-body kern-body--muted">{t('journal.intro')}</p>
      <ol className="journal" reversed>
        {[...journal.data].reverse().map((entry) => (
          <JournalItem
            key={entry.seq}
            entry={entry}
            takeBack={
              mayTakeBack && canBeTakenBack(entry)
                ? () => {
                    record({ type: own.reversed, settled: { seq: entry.seq } });
                  }
                : undefined
            }
          />
        ))}
      </ol>
    </div>
  );
}
