import { generatePath } from 'react-router';
import { pages } from './pages';

const { council, money, process, administration, bundle } = pages;
const spaces = pages.spaces.address;
const participation = pages.participation.address;
const processTab = (id: string, tab: string): string =>
  generatePath(process.address, { id, tab: tab === 'uebersicht' ? undefined : tab });

/** The ways to the pages, as they are described; people see these in the address bar. */
export const addresses = {
  signIn: pages.signIn.address,
  desk: pages.desk.address,
  account: pages.account.address,
  deadlines: pages.deadlines.address,
  processes: pages.processes.address,
  submit: pages.submit.address,
  statement: pages.statement.address,
  council: generatePath(council.address),
  councilSection: (section: string): string =>
    generatePath(council.address, { section: section === 'sitzungen' ? undefined : section }),
  /** What one body deals with on one day. */
  session: (bodyId: string, day: string): string => generatePath(pages.session.address, { bodyId, day }),
  followUp: pages.followUp.address,
  participation,
  /** Everything in one space and its parts, also what is over. */
  participationIn: (spaceId: string): string =>
    `${participation}?state=all&space=${encodeURIComponent(spaceId)}`,
  measures: pages.measures.address,
  dependencies: pages.dependencies.address,
  /** A measure in its process, with the chain it stands in. */
  measure: (id: string, measureId: string): string =>
    `${processTab(id, 'massnahmen')}?kette=${encodeURIComponent(`measure/${measureId}`)}`,
  topics: pages.topics.address,
  newBundle: pages.newBundle.address,
  bundle: (id: string): string => generatePath(bundle.address, { id }),
  spaces,
  /** One space, with what was found there and who was asked. */
  space: (id: string): string => `${spaces}?raum=${encodeURIComponent(id)}`,
  /** Where in the municipality somebody was asked. */
  spacesAsked: `${spaces}?zeigt=beteiligung`,
  money: generatePath(money.address),
  moneySection: (section: string): string =>
    generatePath(money.address, { section: section === 'haushalt' ? undefined : section }),
  actuals: pages.actuals.address,
  process: (id: string): string => generatePath(process.address, { id }),
  processTab,
  /** A paper beside the one it is in a council information system. */
  comparison: (id: string, paperId: string): string =>
    generatePath(pages.comparison.address, { id, paperId }),
  administration: generatePath(administration.address),
  administrationSection: (section: string): string => generatePath(administration.address, { section }),
  /** Something of a section by its id; `neu` is one that is not there yet. */
  administered: (section: string, id: string): string => generatePath(pages.edit.address, { section, id }),
  councilSystems: pages.councilSystems.address,
  mandateSheet: (id: string): string => generatePath(pages.mandateSheet.address, { id }),
} as const;
