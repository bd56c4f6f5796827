import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../site/addresses';
import { useSignOut } from '../api/session';
import type { Person } from '../api/types';
import { useLabels } from '../i18n/labels';

/** Who is signed in, in which part, and the way out. */
export function AccountMenu({ person }: { person: Person }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const signOut = useSignOut();
  return (
    <div className="account">
      <span className="account__who">
        <span className="kern-icon kern-icon--account-circle" aria-hidden="true" />
        <span className="account__text">
          <Link className="kern-link kern-link--no-visited-state" to={addresses.account}>
            <span className="account__name">{person.name}</span>
            <span className="kern-sr-only">, {t('account.title')}</span>
          </Link>
          <span className="account__role">
            {labels('roles', person.role)}
            {person.department && `, ${person.department.name}`}
          </span>
        </span>
      </span>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary account__sign-out"
        onClick={() => {
          signOut.mutate();
        }}
      >
        <span className="kern-icon kern-icon--logout" aria-hidden="true" />
        <span className="kern-label">{t('session.signOut')}</span>
      </button>
    </div>
  );
}
