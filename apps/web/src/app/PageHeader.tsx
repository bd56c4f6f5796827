import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Person } from '../api/types';
import { AccountMenu } from './AccountMenu';
import { addresses } from '../site/addresses';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';
import { SchemeSwitch } from './SchemeSwitch';
import { Wordmark } from './Wordmark';

export function PageHeader({ person }: { person: Person | null }) {
  const { t } = useTranslation();
  return (
    <header className="page-header">
      <div className="kern-kopfzeile">
        <div className="kern-container">
          <div className="kern-kopfzeile__content page-header__top">
            <span className="kern-kopfzeile__label">{t('frame.claim')}</span>
            <div className="page-header__settings">
              <LanguageSwitch />
              <SchemeSwitch />
            </div>
          </div>
        </div>
      </div>
      <div className="kern-container page-header__bar">
        <Link to={addresses.desk} className="page-header__home" aria-label={t('frame.home')}>
          <Wordmark />
        </Link>
        {person && <AccountMenu person={person} />}
      </div>
      {person && (
        <div className="kern-container">
          <Navigation person={person} />
        </div>
      )}
    </header>
  );
}
