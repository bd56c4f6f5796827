import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../app/addresses';
import { isProblem } from '../api/problem';
import { Alert } from './Alert';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** Says what went wrong and offers ways out. */
export function ErrorState({ error, retry }: Props) {
  const { t } = useTranslation();
  const problem = isProblem(error) ? error : undefined;
  const offline = problem?.status === 0;
  const title = offline ? t('errors.offline') : (problem?.message ?? t('errors.unexpected'));
  const detail = offline ? t('errors.offlineHint') : problem?.detail || t('errors.unexpectedHint');
  return (
    <Alert kind="danger" title={title}>
      <p className="kern-body">{detail}</p>
      <div className="kern-btn-wrapper">
        {retry && (
          <button type="button" className="kern-btn kern-btn--secondary" onClick={retry}>
            <span className="kern-label">{t('errors.retry')}</span>
          </button>
        )}
        <Link to={addresses.processes} className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{t('errors.toProcesses')}</span>
        </Link>
      </div>
    </Alert>
  );
}
