import type { Process } from '../../api/process.types';
import type { Tab } from './tabs';
import { DocumentsTab } from './tabs/DocumentsTab';
import { JournalTab } from './tabs/JournalTab';
import { MandateTab } from './tabs/MandateTab';
import { MeasuresTab } from './tabs/MeasuresTab';
import { MoneyTab } from './tabs/MoneyTab';
import { OverviewTab } from './tabs/OverviewTab';
import { PapersTab } from './tabs/PapersTab';
import { ParticipationTab } from './tabs/ParticipationTab';
import { PeopleTab } from './tabs/PeopleTab';
import { PlanningTab } from './tabs/PlanningTab';
import { StepsTab } from './tabs/StepsTab';

const contents: Readonly<Record<Tab, (props: { process: Process }) => React.ReactNode>> = {
  uebersicht: OverviewTab,
  auftrag: MandateTab,
  vorlagen: PapersTab,
  planung: PlanningTab,
  beteiligung: ParticipationTab,
  massnahmen: MeasuresTab,
  geld: MoneyTab,
  personen: PeopleTab,
  schritte: StepsTab,
  unterlagen: DocumentsTab,
  protokoll: JournalTab,
};

export function TabContent({ process, tab }: { process: Process; tab: Tab }) {
  const Content = contents[tab];
  return (
    <div className="tab-content">
      <Content process={process} />
    </div>
  );
}
