import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import { addresses } from '../../../site/addresses';
import { mayRead, sections, type Section } from '../../../site/sections';
import '../../../view/tabs.css';

/** The ways between the parts of the administration. */
export function AdministrationSections({ current }: { current: Section }) {
  const { t } = useTranslation();
  const { data: person } = useSession();
  return (
    <nav aria-label={t('administration.sections')} className="process-tabs">
      <ul>
        {sections
          .filter((section) => mayRead(person, section))
          .map((section) => (
            <li key={section}>
              <Link
                to={addresses.administrationSection(section)}
                className="process-tabs__tab"
                aria-current={section === current ? 'page' : undefined}
                preventScrollReset
              >
                {t(`administration.section.${section}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
