import { useTranslation } from 'react-i18next';
import type { LapseOutcome } from '../../api/council';
import { Alert } from '../../view/Alert';

/** How many papers have lapsed, and which have not and why. */
export function LapseDone({ outcome: { lapsed, refused } }: { outcome: LapseOutcome }) {
  const { t } = useTranslation();
  return (
    <Alert
      kind={refused.length > 0 ? 'warning' : 'success'}
      title={t('council.lapse.done', { count: lapsed.length })}
    >
      {refused.length > 0 && (
        <>
          <p className="kern-body">{t('council.lapse.refused', { count: refused.length })}</p>
          <ul className="row-list">
            {refused.map(({ processId, paperId, number, title, message }) => (
              <li key={`${processId} ${paperId}`}>
                {number} {title}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
