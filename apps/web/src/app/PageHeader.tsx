import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { looksAfter } from '../administration/sections';
import type { Person } from '../api/types';
import { AccountMenu } from '../session/AccountMenu';
import { addresses } from './addresses';
import { LanguageSwitch } from './LanguageSwitch';
import { SchemeSwitch } from './SchemeSwitch';
import { Wordmark } from './Wordmark';

/** Who may submit topics; the server decides, this only spares others a way that leads nowhere. */
export const submits = (person: Person): boolean => person.role === 'planner' || person.role === 'head';

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
        <Link to={addresses.processes} className="page-header__home" aria-label={t('frame.home')}>
          <Wordmark />
        </Link>
        {person && (
          <nav aria-label={t('frame.navigation')} className="page-header__nav">
            <NavLink to={addresses.processes} className="page-header__link">
              {t('processes.title')}
            </NavLink>
            <NavLink to={addresses.council} className="page-header__link">
              {t('council.title')}
            </NavLink>
            <NavLink to={addresses.followUp} className="page-header__link">
              {t('followUp.title')}
            </NavLink>
            {looksAfter(person) && (
              <NavLink to={addresses.administration} className="page-header__link">
                {t('administration.title')}
              </NavLink>
            )}
            {submits(person) && (
              <NavLink to={addresses.submit} className="page-header__link">
                {t('submit.title')}
              </NavLink>
            )}
          </nav>
        )}
        {person && <AccountMenu person={person} />}
      </div>
    </header>
  );
}
