import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCouncilRules } from '../../api/council';
import { useSession } from '../../api/session';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { RecordDesk } from '../../record/RecordDesk';
import { ProposalsSection } from './ProposalsSection';
import { CouncilSections } from './CouncilSections';
import { DecisionsSection } from './DecisionsSection';
import { DutiesSection } from './DutiesSection';
import { LapseSection } from './LapseSection';
import { ObjectionsSection } from './ObjectionsSection';
import { PapersSection } from './PapersSection';
import { sectionOf, type Section } from './sections';
import { SessionsSection } from './SessionsSection';
import '../../view/rows.css';
import '../../view/tabs.css';
import './council.css';

const contents: Readonly<Record<Section, () => React.ReactNode>> = {
  sitzungen: SessionsSection,
  vorlagen: PapersSection,
  beschluesse: DecisionsSection,
  widersprueche: ObjectionsSection,
  pflichten: DutiesSection,
  ratsinformation: ProposalsSection,
  wahlperiode: LapseSection,
};

/** The desk of the council liaison over all processes; everybody may look. */
export function CouncilPage() {
  const { t } = useTranslation();
  const section = sectionOf(useParams()['section']);
  const { data: person } = useSession();
  const { data: rules } = useCouncilRules();
  const Content = contents[section];
  const proposes = person?.role === 'liaison' || person?.role === 'auditor';
  const lapsing = person?.role === 'liaison' && rules?.papersLapse === true;
  return (
    <>
      <PageTitle title={t(pages.council.title)} />
      <CouncilSections current={section} lapsing={lapsing} proposes={proposes} />
      <RecordDesk key={section}>
        <Content />
      </RecordDesk>
    </>
  );
}
