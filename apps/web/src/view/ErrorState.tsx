import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../site/addresses';
import { Alert } from './Alert';
import { problemText } from './problem-text';

interface Props {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** Says what went wrong and offers ways out. */
export function ErrorState({ error, retry }: Props) {
  const { t } = useTranslation();
  const { title, detail } = problemText(error, t);
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
