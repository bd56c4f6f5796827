import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useSession } from '../../api/session';
import { NotFoundPage } from '../../view/NotFoundPage';
import { useAnnounce } from '../../view/Announcer';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { Alert } from '../../view/Alert';
import { AdministrationSections } from './frame/AdministrationSections';
import { BodiesSection } from './BodiesSection';
import { ChangesSection } from './ChangesSection';
import { DepartmentsSection } from './DepartmentsSection';
import { PeopleSection } from './PeopleSection';
import { ReadingRulesSection } from './ReadingRulesSection';
import { RulesSection } from './RulesSection';
import { TemplatesSection } from './templates/TemplatesSection';
import { savedIn } from './frame/saved';
import { mayRead, sectionOf, type Section } from '../../site/sections';
import { IndicatorsSection } from './IndicatorsSection';
import { WindowsSection } from './WindowsSection';
import { SpacesSection } from './SpacesSection';
import '../../parts/settings/settings.css';

/** Council information systems have a page of their own. */
const contents: Readonly<Record<Exclude<Section, 'ratsinformation'>, () => React.ReactNode>> = {
  gremien: BodiesSection,
  gremienregeln: RulesSection,
  leseregeln: ReadingRulesSection,
  personen: PeopleSection,
  fachbereiche: DepartmentsSection,
  zeitfenster: WindowsSection,
  sozialraeume: SpacesSection,
  indikatoren: IndicatorsSection,
  planungsarten: TemplatesSection,
  aenderungen: ChangesSection,
};

/** What administrators configure; most of it everybody may read. */
export function AdministrationPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const section = sectionOf(useParams()['section']);
  const { data: person } = useSession();
  const saved = savedIn(useLocation().state);
  useEffect(() => {
    if (saved) announce(saved);
  }, [announce, saved]);
  if (section === 'ratsinformation' || !mayRead(person, section)) return <NotFoundPage />;
  const Content = contents[section];
  return (
    <>
      <PageTitle title={t(pages.administration.title)} />
      <AdministrationSections current={section} />
      <div className="stack" key={section}>
        {saved && <Alert kind="success" title={saved} />}
        <Content />
      </div>
    </>
  );
}
