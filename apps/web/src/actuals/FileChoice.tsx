import { useTranslation } from 'react-i18next';
import { Alert } from '../view/Alert';
import type { Import } from './use-import';

/** Where the file is chosen; while it is read and judged one can call it off. */
export function FileChoice({ importing }: { importing: Import }) {
  const { t } = useTranslation();
  const { preview, fileName, cancelled, tooLarge } = importing;
  return (
    <section className="stack" aria-labelledby="actuals-file">
      <h2 className="kern-heading-medium" id="actuals-file">
        {t('actuals.file')}
      </h2>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="actuals-file-input">
          {t('actuals.table')}
        </label>
        <div className="kern-form-input__hint" id="actuals-file-hint">
          {t('actuals.fileHint')}
        </div>
        <input
          // A file that was taken over is let go: the field is a new one then.
          key={importing.round}
          className="kern-form-input__input"
          id="actuals-file-input"
          type="file"
          accept=".csv,.txt,.xlsx"
          aria-describedby="actuals-file-hint"
          onChange={(event) => void importing.choose(event.target.files?.[0])}
        />
      </div>
      {tooLarge && <Alert kind="danger" title={t('actuals.tooLarge')} />}
      {preview.isFetching && (
        <div className="actuals__wait">
          <div className="loading" role="status">
            <div className="kern-loader kern-loader--visible" aria-hidden="true" />
            <span className="kern-body">{t('actuals.reading', { name: fileName })}</span>
          </div>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={importing.cancel}>
            <span className="kern-label">{t('actuals.cancel')}</span>
          </button>
        </div>
      )}
      {cancelled && (
        <Alert kind="info" title={t('actuals.cancelled')}>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={importing.again}>
            <span className="kern-label">{t('actuals.again')}</span>
          </button>
        </Alert>
      )}
    </section>
  );
}
