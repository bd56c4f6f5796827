import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMedia } from './use-media';
import './filters.css';

interface Props {
  /** What stays in sight where there is little room. */
  readonly first: ReactNode;
  /** The other filters; behind a button where there is little room, for there the list itself comes first. */
  readonly children: ReactNode;
  /** Whether one of the other filters is set. */
  readonly open: boolean;
  /** Takes all filters away; left out where none is set. */
  readonly clear?: (() => void) | undefined;
  readonly submit?: (() => void) | undefined;
}

/** The filters above a list. */
export function Filters({ first, children, open, clear, submit }: Props) {
  const { t } = useTranslation();
  const narrow = useMedia('(max-width: 48rem)');
  return (
    <search className="filter-bar">
      <form
        className="filter-bar__form"
        onSubmit={(event) => {
          event.preventDefault();
          submit?.();
        }}
      >
        {first}
        {narrow ? (
          <details className="kern-accordion" open={open}>
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">{t('view.moreFilters')}</span>
            </summary>
            <div className="kern-accordion__body filter-bar__more">{children}</div>
          </details>
        ) : (
          children
        )}
        {clear && <ClearFilters clear={clear} />}
      </form>
    </search>
  );
}

/** The way back to the whole list. */
export function ClearFilters({ clear }: { clear: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="kern-btn kern-btn--tertiary filter-bar__clear" onClick={clear}>
      <span className="kern-label">{t('view.clearFilters')}</span>
    </button>
  );
}
