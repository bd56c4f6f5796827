import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../api/model.types';
import type { NextEntry } from '../api/types';
import { whoMay } from './who-may';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { startOf, type Start } from './remedy';

interface Props {
  readonly next: readonly NextEntry[];
  readonly model: Model;
  /** The department the process belongs to. */
  readonly department: string;
  readonly choose: (start: Start) => void;
}

const keyOf = ({ type, about }: NextEntry): string => `${type} ${about ?? ''}`;

/** What can be recorded now; below it what cannot, and why. */
export function TypeChoice({ next, model, department, choose }: Props) {
  const { t, i18n } = useTranslation();
  const labels = useLabels();
  const formats = useFormats();
  const [sought, setSought] = useState('');
  const matches = ({ label }: NextEntry) =>
    label.toLocaleLowerCase(i18n.language).includes(sought.trim().toLocaleLowerCase(i18n.language));
  const now = next.filter((entry) => entry.possible && entry.permitted && matches(entry));
  const notNow = next.filter((entry) => !(entry.possible && entry.permitted) && matches(entry));
  const [moving, others] = [now.filter((entry) => entry.forward), now.filter((entry) => !entry.forward)];

  const list = (entries: readonly NextEntry[]) => (
    <ul className="choice-list">
      {entries.map((entry) => (
        <li key={keyOf(entry)}>
          <button
            type="button"
            className="choice-list__choice"
            onClick={() => {
              choose(startOf(entry));
            }}
          >
            <span>
              {entry.label}
              {entry.about && <span className="choice-list__about">{formats.text(entry.about)}</span>}
            </span>
            <span className="kern-icon kern-icon--small kern-icon--chevron-right" aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
  const why = (entry: NextEntry): readonly string[] => {
    if (!entry.permitted) {
      const who = whoMay(entry.type, model, department, labels, t);
      return [who ? t('record.byOthers', { who }) : t('record.notPermitted')];
    }
    return entry.missing.length > 0 ? entry.missing.map(({ message }) => message) : [t('record.notNow')];
  };
  return (
    <div className="kern-dialog__body record-choice">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="sought">
          {t('record.search')}
        </label>
        <input
          className="kern-form-input__input"
          id="sought"
          type="search"
          value={sought}
          onChange={(event) => {
            setSought(event.target.value);
          }}
        />
      </div>
      {moving.length > 0 && <h3 className="kern-heading-small">{t('record.forward')}</h3>}
      {moving.length > 0 && list(moving)}
      {others.length > 0 && <h3 className="kern-heading-small">{t('record.besides')}</h3>}
      {others.length > 0 && list(others)}
      {now.length === 0 && <p className="kern-body">{t('record.nothing')}</p>}
      {notNow.length > 0 && (
        <details className="kern-accordion record-choice__others">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">
              {t('record.notPossible', { count: notNow.length })}
            </span>
          </summary>
          <div className="kern-accordion__body">
            <dl className="reason-list">
              {notNow.map((entry) => (
                <div key={keyOf(entry)}>
                  <dt className="kern-body kern-body--bold">{entry.label}</dt>
                  {why(entry).map((reason) => (
                    <dd className="kern-body kern-body--small" key={reason}>
                      {reason}
                    </dd>
                  ))}
                </div>
              ))}
            </dl>
          </div>
        </details>
      )}
    </div>
  );
}
