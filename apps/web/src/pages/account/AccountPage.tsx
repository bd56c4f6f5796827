import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { CalendarSection } from './CalendarSection';
import { NoticesSection } from './NoticesSection';
import './account.css';

/** What somebody settles for themselves: calendars that show their deadlines, and how often they are written to. */
export function AccountPage() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  return (
    <>
      <PageTitle title={t(pages.account.title)} preline={person?.name} />
      <CalendarSection />
      <NoticesSection />
    </>
  );
}
