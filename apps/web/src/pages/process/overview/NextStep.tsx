import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../../api/model.types';
import type { Missing, NextEntry } from '../../../api/types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { otherRemedyFor, remedyFor, startOf, type Start } from '../../../record/remedy';
import { useRecord } from '../../../record/RecordProvider';
import { whoMay } from '../../../record/who-may';

interface Props {
  readonly entry: NextEntry;
  readonly next: readonly NextEntry[];
  readonly model: Model;
  /** The department the process belongs to. */
  readonly department: string;
}

/** One way on: what it still needs as a list of tasks, or the button to go it. */
export function NextStep({ entry, next, model, department }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const formats = useFormats();
  const record = useRecord();
  const headingId = useId();
  const ready = entry.missing.length === 0;
  const fourEyes = model.entryTypes.find(({ type }) => type === entry.type)?.fourEyes === true;
  return (
    <section className="next-step" aria-labelledby={headingId}>
      <div className="kern-task-list">
        <div className="kern-task-list__header next-step__header">
          <h3 className="kern-heading-small" id={headingId}>
            {entry.label}
            {entry.about && `: ${formats.text(entry.about)}`}
          </h3>
          {!entry.permitted && (
            <p className="kern-body kern-body--small">
              {t('next.by', { who: whoMay(entry.type, model, department, labels, t) })}
            </p>
          )}
          {!entry.permitted && fourEyes && <p className="kern-body kern-body--small">{t('next.fourEyes')}</p>}
          {!ready && (
            <p className="kern-body kern-body--small">{t('next.missing', { count: entry.missing.length })}</p>
          )}
          {ready && !entry.permitted && (
            <p className="kern-body kern-body--small">{t('next.nothingMissing')}</p>
          )}
        </div>
        {!ready && (
          <ul className="kern-task-list__list">
            {entry.missing.map((missing, index) => (
              <Task key={index} number={index + 1} missing={missing} next={next} open={record} />
            ))}
          </ul>
        )}
      </div>
      {ready && entry.permitted && entry.possible && (
        <button
          type="button"
          className="kern-btn kern-btn--primary"
          onClick={() => {
            record(startOf(entry));
          }}
        >
          <span className="kern-label">{entry.label}</span>
          <span className="kern-icon kern-icon--arrow-forward" aria-hidden="true" />
        </button>
      )}
    </section>
  );
}

interface TaskProps {
  readonly number: number;
  readonly missing: Missing;
  readonly next: readonly NextEntry[];
  readonly open: (start: Start) => void;
}

function Task({ number, missing, next, open }: TaskProps) {
  const { t } = useTranslation();
  const remedy = remedyFor(missing, next);
  const other = otherRemedyFor(missing, next);
  return (
    <li className="kern-task-list__item task">
      <div className="kern-task-list__title">
        <div className="kern-task-list__content-wrapper">
          <span className="kern-number">{number}</span>
          <span className="task__text">
            {remedy ? (
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  open(remedy);
                }}
              >
                {missing.message}
              </button>
            ) : (
              <span className="kern-body">{missing.message}</span>
            )}
            {other && (
              <button
                type="button"
                className="link-button task__other"
                onClick={() => {
                  open(other);
                }}
              >
                {t('next.noExtraCost')}
              </button>
            )}
          </span>
        </div>
      </div>
    </li>
  );
}
