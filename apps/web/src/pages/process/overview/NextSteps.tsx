import { useTranslation } from 'react-i18next';
import { useModel } from '../../../api/model';
import { useNext } from '../../../api/processes';
import type { Process } from '../../../api/process.types';
import { useRecord } from '../../../record/RecordProvider';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import { NextStep } from './NextStep';

export const NEXT_STEP = 'naechster-schritt';

/** What is missing until the next step, and everything else one can record now. */
export function NextSteps({ process }: { process: Process }) {
  const { t } = useTranslation();
  const record = useRecord();
  const next = useNext(process.id);
  const { data: model } = useModel();
  const entries = next.data ?? [];
  // What somebody can do now comes before what waits for others, and that before what still lacks a lot.
  const forward = entries
    .filter((entry) => entry.forward)
    .sort(
      (one, other) =>
        Number(other.permitted) - Number(one.permitted) || Number(other.possible) - Number(one.possible),
    );
  const lacking = forward.some(({ missing }) => missing.length > 0);
  const mayRecord = entries.some(({ permitted, possible }) => permitted && possible);
  return (
    <section className="next-steps" aria-labelledby={NEXT_STEP}>
      <h2 className="kern-heading-medium" id={NEXT_STEP} tabIndex={-1}>
        {process.final ? t('next.ended') : t(lacking ? 'next.title' : 'next.step')}
      </h2>
      {process.ended && <p className="kern-body">{process.ended.reason}</p>}
      {next.isPending && <Loading />}
      {next.isError && <ErrorState error={next.error} retry={() => void next.refetch()} />}
      {model &&
        forward.map((entry) => (
          <NextStep
            key={`${entry.type} ${entry.about ?? ''}`}
            entry={entry}
            next={entries}
            model={model}
            department={process.department.name}
          />
        ))}
      {next.isSuccess && forward.length === 0 && !process.final && (
        <p className="kern-body">{t('next.none')}</p>
      )}
      {mayRecord && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => {
              record();
            }}
          >
            <span className="kern-icon kern-icon--add" aria-hidden="true" />
            <span className="kern-label">{t('record.title')}</span>
          </button>
        </div>
      )}
    </section>
  );
}
