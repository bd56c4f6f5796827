import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { Person } from '../api/types';
import { addresses } from '../site/addresses';
import { navigationOf } from '../site/navigation';

const LINKS = 'main-navigation';

/** The ways to the pages; where there is no room for all of them, behind a button. */
export function Navigation({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // Whoever has gone to a page has made their choice: the menu is open only where it was opened.
  const [openedAt, setOpenedAt] = useState<string | undefined>();
  const open = openedAt === pathname;
  return (
    <nav aria-label={t('frame.navigation')} className="navigation">
      <button
        type="button"
        className="kern-btn kern-btn--tertiary navigation__toggle"
        aria-expanded={open}
        aria-controls={LINKS}
        onClick={() => {
          setOpenedAt(open ? undefined : pathname);
        }}
      >
        <span className="kern-label">{t('frame.menu')}</span>
      </button>
      <div id={LINKS} className={open ? 'navigation__links navigation__links--open' : 'navigation__links'}>
        {navigationOf(person).map(({ to, title }) => (
          <NavLink
            key={to}
            to={to}
            end={to === addresses.desk}
            className="navigation__link"
            onClick={() => {
              // Whoever comes back here finds it closed.
              setOpenedAt(undefined);
            }}
          >
            {t(title)}
          </NavLink>
        ))}
      </div>
    </nav>
  );
}
