import { useTranslation } from 'react-i18next';
import type { Recorded } from '../api/types';
import { useStateLabel } from '../i18n/labels';
import './acts.css';

/** Shows that it worked; it was already said aloud. */
export function RecordedNotice({ recorded, dismiss }: { recorded: Recorded; dismiss: () => void }) {
  const { t } = useTranslation();
  const stateLabel = useStateLabel();
  return (
    <div className="kern-alert kern-alert--success recorded-notice">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--success" aria-hidden="true" />
        <span className="kern-title">
          {t('record.done', { label: recorded.entry.label, state: stateLabel(recorded.process.state) })}
        </span>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary"
          aria-label={t('record.dismiss')}
          onClick={dismiss}
        >
          <span className="kern-icon kern-icon--close" aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
