import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../i18n';

/** Each in its own words: who needs the other one cannot read this one. */
const names: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div role="group" aria-label={t('frame.language')} className="header-switch">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className="header-switch__choice"
          aria-pressed={i18n.language === language}
          onClick={() => void i18n.changeLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </div>
  );
}
