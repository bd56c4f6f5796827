import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="loading" role="status">
      <div className="kern-loader kern-loader--visible" aria-hidden="true" />
      <span className="kern-body">{t('view.loading')}</span>
    </div>
  );
}
