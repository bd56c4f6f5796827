import { useTranslation } from 'react-i18next';
import type { PaperSearch } from '../../../api/oparl';
import { useFormats } from '../../../i18n/formats';
import { Alert } from '../../../view/Alert';

interface Props {
  readonly search: PaperSearch;
  readonly cancel: () => void;
  readonly resume: () => void;
}

/** How far a search has come; nobody knows how many pages a system has, so there is no share to show. */
export function SearchProgress({ search, cancel, resume }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { state, pages, seen, fault, resumable } = search;
  const reached = t('oparl.find.reached', { pages: formats.number(pages), seen: formats.number(seen) });
  return (
    <div className="oparl-progress">
      {state === 'running' ? (
        <div className="loading" role="status">
          <div className="kern-loader kern-loader--visible" aria-hidden="true" />
          <span className="kern-body">
            {t('oparl.find.running')} {reached}
          </span>
        </div>
      ) : (
        <p className="kern-body" role="status">
          {t(`oparl.find.state.${state}`)} {reached}
        </p>
      )}
      {fault && (
        <Alert kind="warning" title={fault.title}>
          <p className="kern-body oparl-address">{fault.detail}</p>
        </Alert>
      )}
      {state === 'running' && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={cancel}>
          <span className="kern-label">{t('oparl.find.cancel')}</span>
        </button>
      )}
      {resumable && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={resume}>
          <span className="kern-label">{t('oparl.find.resume')}</span>
        </button>
      )}
    </div>
  );
}
