import {
  analysisKey,
  councilKey,
  deadlinesKey,
  dependenciesKey,
  deskKey,
  followUpKey,
  measuresKey,
  moneyKey,
  oparlKey,
  participationKey,
  processesKey,
  topicsKey,
} from '../api/keys.js';
import type { Person } from '../api/types.js';

type Role = Person['role'];

/** Something the accessibility tour looks at; what has no address opens on the view before. */
export interface View {
  /** What it is called where something bars people from it; a page's first view is called as the page is. */
  readonly name?: string;
  readonly at?: string;
  /** What is pressed there, one after the other. */
  readonly press?: readonly string[];
  /** What is there once it is drawn. */
  readonly until: string;
  /** Who looks at it, where a planner sees nothing there. */
  readonly as?: 'admin';
}

/** Everything that is told of a page outside of it; what it shows is told in its component. */
export interface Page {
  /** Where people find it, as a pattern; what begins with a colon is told by the address. */
  readonly address: string;
  /** The text that heads it; a page without one is headed by what it shows. */
  readonly title?: string;
  /** Its component, by its file below `pages`. */
  readonly component: string;
  /** It is for those who are not signed in, too. */
  readonly open?: true;
  /** It stands in the main navigation, for everybody or for some; the server decides what they may do there. */
  readonly navigation?: 'everyone' | readonly Role[];
  /** Which answers it shows that change when something is recorded; the process of its address is always one. */
  readonly shows: readonly (readonly string[])[];
  readonly tour: readonly View[];
}

const rows = '.data-table, .cards';
const steps = '.next-steps .next-step, .next-steps p';
const onTab = (tab: string): View => ({
  name: tab,
  at: `/prozesse/seniorenkonzept/${tab}`,
  until: '.tab-content > * > *',
});
const inCouncil = (section: string): View => ({
  name: `council: ${section}`,
  at: `/gremien/${section}`,
  until: `${rows}, .empty`,
});
const administered = (section: string, until = rows): View => ({
  name: `administration: ${section}`,
  at: `/verwaltung/${section}`,
  until,
  as: 'admin',
});

/** All pages, one description each; those of the main navigation first, in its order. */
export const pages = {
  desk: {
    address: '/',
    title: 'desk.title',
    component: 'desk/DeskPage',
    navigation: 'everyone',
    shows: [deskKey, deadlinesKey, councilKey],
    tour: [{ at: '/', until: rows }],
  },
  processes: {
    address: '/prozesse',
    title: 'processes.title',
    component: 'processes/ProcessListPage',
    navigation: 'everyone',
    shows: [processesKey],
    tour: [
      { at: '/prozesse', until: '.ring' },
      { name: 'without a match', at: '/prozesse?q=gibtesnicht', until: '.empty' },
    ],
  },
  topics: {
    address: '/themenspeicher',
    title: 'topics.title',
    component: 'topics/TopicsPage',
    navigation: 'everyone',
    shows: [topicsKey],
    tour: [{ at: '/themenspeicher', until: '.topic-card' }],
  },
  council: {
    address: '/gremien/:section?',
    title: 'council.title',
    component: 'council/CouncilPage',
    navigation: 'everyone',
    shows: [councilKey, oparlKey],
    tour: [
      { at: '/gremien', until: '.session' },
      { name: 'past sessions', at: '/gremien?ansicht=vergangen', until: '.session' },
      ...['vorlagen', 'beschluesse', 'widersprueche', 'pflichten'].map(inCouncil),
    ],
  },
  followUp: {
    address: '/beschlusskontrolle',
    title: 'followUp.title',
    component: 'follow-up/FollowUpPage',
    navigation: 'everyone',
    shows: [followUpKey],
    tour: [{ at: '/beschlusskontrolle', until: rows }],
  },
  money: {
    address: '/geld/:section?',
    title: 'money.title',
    component: 'money/MoneyPage',
    navigation: 'everyone',
    shows: [moneyKey],
    tour: [
      { at: '/geld', until: rows },
      { name: 'checks of money', at: '/geld/hinweise', until: rows },
      { name: 'grants', at: '/geld/zuwendungen', until: rows },
    ],
  },
  deadlines: {
    address: '/fristen',
    title: 'deadlines.title',
    component: 'deadlines/DeadlinesPage',
    navigation: 'everyone',
    shows: [deadlinesKey],
    tour: [{ at: '/fristen', until: rows }],
  },
  participation: {
    address: '/beteiligung',
    title: 'participation.title',
    component: 'participation/ParticipationPage',
    navigation: 'everyone',
    shows: [participationKey],
    tour: [{ at: '/beteiligung', until: rows }],
  },
  measures: {
    address: '/massnahmen',
    title: 'measures.title',
    component: 'measures/MeasuresPage',
    navigation: 'everyone',
    shows: [measuresKey],
    tour: [{ at: '/massnahmen', until: rows }],
  },
  spaces: {
    address: '/sozialraeume',
    title: 'spaces.title',
    component: 'spaces/SpacesPage',
    navigation: 'everyone',
    shows: [analysisKey, participationKey],
    tour: [
      { at: '/sozialraeume', until: '.chart-plot' },
      { name: 'one chosen', at: '/sozialraeume?raum=region-sued', until: '#chosen-space' },
      {
        name: 'one where nobody was asked',
        at: '/sozialraeume?zeigt=beteiligung&raum=mittelbach',
        until: '#chosen-space',
      },
    ],
  },
  dependencies: {
    address: '/abhaengigkeiten',
    title: 'dependencies.title',
    component: 'dependencies/DependenciesPage',
    navigation: 'everyone',
    shows: [dependenciesKey],
    tour: [{ at: '/abhaengigkeiten', until: '.plan-map__node' }],
  },
  administration: {
    address: '/verwaltung/:section?',
    title: 'administration.title',
    component: 'administration/AdministrationPage',
    // Who changes something, and who checks what was changed.
    navigation: ['admin', 'auditor'],
    shows: [],
    tour: [
      { name: 'windows', at: '/verwaltung/zeitfenster', until: rows },
      { name: 'kinds of planning', at: '/verwaltung/planungsarten', until: rows },
      { name: 'indicators', at: '/verwaltung/indikatoren', until: rows },
      { name: 'tree of social spaces', at: '/verwaltung/sozialraeume', until: rows },
      administered(''),
      administered('gremienregeln', 'form'),
      administered('leseregeln', 'form'),
      administered('personen'),
      administered('fachbereiche'),
      administered('aenderungen', '.change-list, .empty'),
    ],
  },
  submit: {
    address: '/thema-einreichen',
    title: 'submit.title',
    component: 'submit/SubmitTopicPage',
    navigation: ['planner', 'head'],
    shows: [processesKey],
    tour: [
      { at: '/thema-einreichen', until: 'form' },
      { name: 'with errors', press: ['.submit-topic'], until: '.fault-list' },
    ],
  },
  account: {
    address: '/konto',
    title: 'account.title',
    component: 'account/AccountPage',
    shows: [],
    tour: [{ at: '/konto', until: 'fieldset' }],
  },
  process: {
    address: '/prozesse/:id/:tab?',
    component: 'process/ProcessPage',
    shows: [dependenciesKey, measuresKey, oparlKey],
    tour: [
      ...(
        [
          'schulentwicklungsplan',
          'kinder-und-jugendhilfeplanung',
          'fachplan-generationen',
          'kreisjugendfoerderplan-2019',
        ] as const
      ).map((id): View => ({ name: id, at: `/prozesse/${id}`, until: steps })),
      ...['auftrag', 'vorlagen', 'planung', 'massnahmen', 'geld', 'personen'].map(onTab),
      ...['schritte', 'unterlagen', 'protokoll'].map(onTab),
      {
        name: 'choice of what to record',
        at: '/prozesse/integrierte-sozialplanung',
        press: ['.next-steps > div > .kern-btn--secondary', 'dialog details summary'],
        until: 'dialog details[open]',
      },
      {
        name: 'form with errors',
        press: ['.choice-list__choice >> nth=-1', 'dialog:has(form) .kern-dialog__footer .kern-btn--primary'],
        until: 'dialog .fault-list',
      },
    ],
  },
  mandateSheet: {
    address: '/prozesse/:id/auftragsblatt',
    component: 'mandate-sheet/MandateSheetPage',
    shows: [],
    tour: [{ at: '/prozesse/seniorenkonzept/auftragsblatt', until: '.mandate-sheet h2' }],
  },
  comparison: {
    address: '/prozesse/:id/vorlagen/:paperId/abgleich',
    title: 'oparl.comparison.title',
    component: 'comparison/ComparisonPage',
    shows: [oparlKey],
    tour: [{ at: '/prozesse/seniorenkonzept/vorlagen/grundsatz/abgleich', until: '.empty' }],
  },
  session: {
    address: '/gremien/:bodyId/:day',
    component: 'council/SessionPage',
    shows: [councilKey],
    tour: [{ at: '/gremien/kreistag/2026-12-14', until: '.result-row' }],
  },
  newBundle: {
    address: '/buendel',
    title: 'bundle.new',
    component: 'bundle/NewBundlePage',
    shows: [councilKey],
    tour: [{ at: '/buendel', until: '.kern-form-check, .empty' }],
  },
  bundle: {
    address: '/buendel/:id',
    component: 'bundle/BundlePage',
    shows: [councilKey],
    tour: [{ at: '/buendel/bildung-im-landkreis', until: '#bundle-sequence' }],
  },
  actuals: {
    address: '/geld/einlesen',
    title: 'actuals.title',
    component: 'actuals/ImportPage',
    shows: [moneyKey],
    tour: [{ at: '/geld/einlesen', until: 'input[type=file]' }],
  },
  councilSystems: {
    address: '/verwaltung/ratsinformation',
    title: 'administration.title',
    component: 'administration/council-systems/SystemsPage',
    shows: [oparlKey],
    tour: [{ at: '/verwaltung/ratsinformation', until: '.stack .empty', as: 'admin' }],
  },
  newTemplate: {
    address: '/verwaltung/planungsarten/neu',
    component: 'administration/templates/EditTemplatePage',
    shows: [],
    tour: [{ at: '/verwaltung/planungsarten/neu', until: 'form', as: 'admin' }],
  },
  template: {
    address: '/verwaltung/planungsarten/:id',
    component: 'administration/templates/TemplatePage',
    shows: [],
    tour: [{ at: '/verwaltung/planungsarten/schoolDevelopment', until: 'dl', as: 'admin' }],
  },
  editTemplate: {
    address: '/verwaltung/planungsarten/:id/aendern',
    component: 'administration/templates/EditTemplatePage',
    shows: [],
    tour: [{ at: '/verwaltung/planungsarten/schoolDevelopment/aendern', until: 'form', as: 'admin' }],
  },
  edit: {
    address: '/verwaltung/:section/:id',
    component: 'administration/EditPage',
    shows: [],
    tour: [
      { name: 'body', at: '/verwaltung/gremien/kreisausschuss', until: 'form', as: 'admin' },
      { name: 'new person', at: '/verwaltung/personen/neu', until: 'form', as: 'admin' },
      { name: 'new department', at: '/verwaltung/fachbereiche/neu', until: 'form', as: 'admin' },
    ],
  },
  signIn: {
    address: '/anmelden',
    title: 'session.signIn',
    component: 'session/SignInPage',
    open: true,
    shows: [],
    tour: [{ at: '/anmelden', until: '#email' }],
  },
  /** Printed by the first start in production. */
  setUp: {
    address: '/setup/:token',
    title: 'session.setUp',
    component: 'session/SetUpPage',
    open: true,
    shows: [],
    tour: [{ at: '/setup/gibtesnicht', until: 'form' }],
  },
  /** Handed over by an administrator. */
  choosePassword: {
    address: '/passwort/:token',
    title: 'session.choosePassword',
    component: 'session/ChoosePasswordPage',
    open: true,
    shows: [],
    tour: [{ at: '/passwort/gibtesnicht', until: 'form' }],
  },
  statement: {
    address: '/barrierefreiheit',
    title: 'statement.title',
    component: 'statement/StatementPage',
    open: true,
    shows: [],
    tour: [{ at: '/barrierefreiheit', until: 'h2' }],
  },
} as const satisfies Readonly<Record<string, Page>>;

/** The same as a list, in its order. */
export const allPages: readonly Page[] = Object.values(pages);
