import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { useLiveUpdates } from './live-updates';
import { useSession } from '../api/session';
import { RingPatterns } from '../ring/RingPatterns';
import { Announcer } from '../view/Announcer';
import { PageFooter } from './PageFooter';
import { PageHeader } from './PageHeader';
import './frame.css';

const MAIN = 'inhalt';

/** Everything around the page: header, footer, the way past them, and the voice for what changes meanwhile. */
export function Frame() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  useLiveUpdates(Boolean(person));
  return (
    <Announcer>
      <a className="skip-link kern-link" href={`#${MAIN}`}>
        {t('frame.skip')}
      </a>
      <RingPatterns />
      <PageHeader person={person ?? null} />
      <main id={MAIN} className="kern-container frame-main" tabIndex={-1}>
        <Outlet />
      </main>
      <PageFooter />
      <ScrollRestoration />
    </Announcer>
  );
}
