import { useTranslation } from 'react-i18next';
import type { Missing, NextEntry } from '../api/types';
import { remedyFor, type Start } from './remedy';

interface Props {
  readonly missing: readonly Missing[];
  readonly next: readonly NextEntry[];
  readonly goTo: (start: Start) => void;
}

/** What must be recorded first, with the way there. */
export function MissingElsewhere({ missing, next, goTo }: Props) {
  const { t } = useTranslation();
  if (missing.length === 0) return null;
  return (
    <ul className="fault-list">
      {missing.map((one, index) => {
        const remedy = remedyFor(one, next);
        return (
          <li key={index} className="kern-body">
            {one.message}
            {remedy && (
              <>
                {' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    goTo(remedy);
                  }}
                >
                  {t('record.supply')}
                  <span className="kern-sr-only">: {one.message}</span>
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
