import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { de } from '../locales/de';
import { en } from '../locales/en';

export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

const REMEMBERED = 'plankreis.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof de };
  }
}

const remembered = (): Language => {
  const found = localStorage.getItem(REMEMBERED);
  return languages.find((language) => language === found) ?? 'de';
};

/** German is the language of the house; the other is a choice that is remembered. */
export function startTranslation(): void {
  void i18n.use(initReactI18next).init({
    resources: { de: { translation: de }, en: { translation: en } },
    lng: remembered(),
    fallbackLng: 'de',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = i18n.language;
  i18n.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    localStorage.setItem(REMEMBERED, language);
  });
}
