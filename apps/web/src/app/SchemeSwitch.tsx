import { useTranslation } from 'react-i18next';
import { chooseScheme, useScheme } from './scheme';

export function SchemeSwitch() {
  const { t } = useTranslation();
  const other = useScheme() === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="header-switch__choice header-switch__choice--icon"
      title={t(`frame.scheme.${other}`)}
      aria-label={t(`frame.scheme.${other}`)}
      onClick={() => {
        chooseScheme(other);
      }}
    >
      <span className={`kern-icon kern-icon--small kern-icon--${other}-mode`} aria-hidden="true" />
    </button>
  );
}
