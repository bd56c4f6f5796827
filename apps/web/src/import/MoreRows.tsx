import { useTranslation } from 'react-i18next';

/** The button that shows more of a long table, as long as there is more. */
export function MoreRows({ more, show }: { more: boolean; show: () => void }) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <div>
      <button type="button" className="kern-btn kern-btn--secondary" onClick={show}>
        <span className="kern-label">{t('imports.more')}</span>
      </button>
    </div>
  );
}
