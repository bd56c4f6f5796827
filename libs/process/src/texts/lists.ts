import type { LooseEndKind, TraceKind } from '../analysis/trace.js';
import type { DeliberationGround } from '../competence/competence.js';
import type { SigningGround } from '../competence/signers.js';
import type { Reach } from '../contract/rights.js';
import type { Commissioning, CoverageStatus } from '../council/coverage.js';
import type { DecisionState } from '../council/decision-state.js';
import type { FollowUpState } from '../council/follow-up.js';
import { deadlineKinds, type DeadlineKindName } from '../deadlines/deadline-kinds.js';
import type { DeadlineState } from '../deadlines/deadlines.js';
import type { PaperState } from '../dossier/council.js';
import type { MeasureState } from '../dossier/measures.js';
import type { Facets } from '../facets/facets.js';
import type { Light } from '../facets/light.js';
import type { ParticipationFacet } from '../facets/participation.js';
import type { GroupStandingName, ParticipationState } from '../participation/participation.js';
import type { StateName } from '../vocabulary/states.js';
import * as v from '../vocabulary/vocabulary.js';
import type { Both } from './language.js';

type Labels<K extends string> = Readonly<Record<K, Both>>;

const b = (de: string, en: string): Both => ({ de, en });

const states: Labels<StateName> = {
  'topic.collected': b('Thema gesammelt', 'Topic collected'),
  'topic.parked': b('Thema zurückgestellt', 'Topic parked'),
  'mandate.drafting': b('Auftrag in Vorbereitung', 'Mandate being drafted'),
  'mandate.rejected': b('Auftrag abgelehnt', 'Mandate rejected'),
  'councilDecision.deliberating': b('Auftrag in Beratung', 'Mandate under deliberation'),
  'councilDecision.awaitingEffect': b('Beschluss noch nicht wirksam', 'Decision awaiting effect'),
  commissioned: b('Beauftragt', 'Commissioned'),
  'analysis.inventory': b('Analyse: Bestandsaufnahme', 'Analysis: inventory'),
  'analysis.needs': b('Analyse: Bedarfsermittlung', 'Analysis: needs assessment'),
  'analysis.reporting': b('Analyse: Bericht', 'Analysis: reporting'),
  awaitingExtension: b('Wartet auf erweiterten Auftrag', 'Awaiting an extended mandate'),
  recommendations: b('Handlungsempfehlungen', 'Recommendations'),
  'measures.planning': b('Maßnahmen in Planung', 'Measures being planned'),
  'measures.deliberating': b('Maßnahmen in Beratung', 'Measures under deliberation'),
  'measures.awaitingEffect': b('Maßnahmenbeschluss noch nicht wirksam', 'Measures decision awaiting effect'),
  'measures.awaitingApproval': b('Wartet auf Genehmigung', 'Awaiting approval'),
  'measures.implementing': b('Maßnahmen in Umsetzung', 'Measures being implemented'),
  'evaluation.assessing': b('Evaluation', 'Evaluation'),
  'evaluation.cycleDecision': b('Entscheidung über die Fortschreibung', 'Decision on the next cycle'),
  suspended: b('Ruht', 'Suspended'),
  dropped: b('Fallen gelassen', 'Dropped'),
  closed: b('Beendet', 'Closed'),
  superseded: b('Fortgeschrieben', 'Superseded'),
  abandoned: b('Abgebrochen', 'Abandoned'),
};

const cycle = {
  topic: b('Thema', 'Topic'),
  mandate: b('Auftrag', 'Mandate'),
  councilDecision: b('Beschluss', 'Council decision'),
  commissioned: b('Beauftragt', 'Commissioned'),
  analysis: b('Analyse', 'Analysis'),
  awaitingExtension: b('Erweiterung', 'Extension'),
  recommendations: b('Empfehlungen', 'Recommendations'),
  measures: b('Maßnahmen', 'Measures'),
  evaluation: b('Evaluation', 'Evaluation'),
  suspended: b('Ruht', 'Suspended'),
  dropped: b('Fallen gelassen', 'Dropped'),
  closed: b('Beendet', 'Closed'),
  superseded: b('Fortgeschrieben', 'Superseded'),
  abandoned: b('Abgebrochen', 'Abandoned'),
} satisfies Record<string, Both>;

const phases: Labels<v.Phase> = {
  method: b('Methode', 'Method'),
  analysis: b('Analyse', 'Analysis'),
  recommendations: b('Handlungsempfehlungen', 'Recommendations'),
  measures: b('Maßnahmen', 'Measures'),
  implementation: b('Umsetzung', 'Implementation'),
  evaluation: b('Evaluation', 'Evaluation'),
};

const commissioning: Labels<Commissioning> = {
  none: b('Nicht beauftragt', 'Not commissioned'),
  pending: b('Beschlossen, noch nicht wirksam', 'Decided, not in effect'),
  partial: b('Teilweise beauftragt', 'Partly commissioned'),
  full: b('Voll beauftragt', 'Fully commissioned'),
  statutory: b('Pflichtaufgabe', 'Statutory task'),
  contested: b('Angefochten', 'Contested'),
  lost: b('Auftrag entfallen', 'Mandate lost'),
};

const coverage: Labels<CoverageStatus> = {
  none: b('Nicht beauftragt', 'Not commissioned'),
  repealed: b('Aufgehoben', 'Repealed'),
  proposed: b('Vorgeschlagen', 'Proposed'),
  contested: b('Angefochten', 'Contested'),
  pending: b('Beschlossen, noch nicht wirksam', 'Decided, not in effect'),
  conditional: b('Unter Bedingung', 'Conditional'),
  effective: b('Wirksam', 'Effective'),
};

const results: Labels<v.DecisionResult | v.ConsultationResult | 'open'> = {
  adopted: b('Beschlossen', 'Adopted'),
  adoptedAmended: b('Geändert beschlossen', 'Adopted as amended'),
  recommended: b('Empfohlen', 'Recommended'),
  rejected: b('Abgelehnt', 'Rejected'),
  postponed: b('Vertagt', 'Postponed'),
  referred: b('Verwiesen', 'Referred'),
  referredBack: b('Zurückverwiesen', 'Referred back'),
  removed: b('Abgesetzt', 'Removed from agenda'),
  noted: b('Zur Kenntnis genommen', 'Noted'),
  noVote: b('Ohne Votum', 'No vote'),
  settled: b('Erledigt', 'Settled'),
  notTreated: b('Nicht behandelt', 'Not treated'),
  withdrawn: b('Zurückgezogen', 'Withdrawn'),
  open: b('Noch offen', 'Still open'),
};

const paperStates: Labels<PaperState> = {
  draft: b('Entwurf', 'Draft'),
  coSigning: b('In Mitzeichnung', 'Being co-signed'),
  released: b('Freigegeben', 'Released'),
  deliberating: b('In Beratung', 'Under deliberation'),
  decided: b('Behandelt', 'Decided'),
  withdrawn: b('Zurückgezogen', 'Withdrawn'),
  lapsed: b('Verfallen', 'Lapsed'),
};

const measureStates: Labels<MeasureState> = {
  proposed: b('Vorgeschlagen', 'Proposed'),
  decided: b('Beschlossen', 'Decided'),
  rejected: b('Abgelehnt', 'Rejected'),
  deferred: b('Zurückgestellt', 'Deferred'),
  funded: b('Finanziert', 'Funded'),
  running: b('Läuft', 'Running'),
  paused: b('Unterbrochen', 'Paused'),
  done: b('Abgeschlossen', 'Done'),
  cancelled: b('Abgebrochen', 'Cancelled'),
  evaluated: b('Evaluiert', 'Evaluated'),
};

const paperKinds: Labels<v.PaperKind> = {
  mandate: b('Auftrag', 'Mandate'),
  extension: b('Erweiterung des Auftrags', 'Extension of the mandate'),
  amendment: b('Änderung des Auftrags', 'Amendment of the mandate'),
  measures: b('Maßnahmen', 'Measures'),
  report: b('Bericht (Information)', 'Report (information)'),
  approval: b('Genehmigung', 'Approval'),
};

const itemKinds: Labels<v.ItemKind> = {
  commission: b('Beauftragung', 'Commission'),
  adoptPlan: b('Plan beschließen', 'Adopt plan'),
  adoptMeasure: b('Maßnahme beschließen', 'Adopt measure'),
  money: b('Mittel', 'Money'),
  condition: b('Bedingung', 'Condition'),
  reportDuty: b('Berichtspflicht', 'Report-back duty'),
  examine: b('Prüfauftrag', 'Order to examine'),
  carryOver: b('Für die Fortschreibung', 'For the next cycle'),
  repeal: b('Aufhebung', 'Repeal'),
  note: b('Kenntnisnahme', 'Note'),
};

// Each kind has its words where it is described.
const deadlineKindLabels = Object.fromEntries(
  Object.entries(deadlineKinds).map(([kind, { label }]) => [kind, label]),
) as Labels<DeadlineKindName>;

/** Every closed list the interface shows, by the name it has in the model. */
export const lists = {
  states,
  phaseNames: cycle,
  phases,
  commissioning,
  coverage,
  results,
  paperStates,
  measureStates,
  paperKinds,
  itemKinds,
  roles: {
    planner: b('Planung', 'Planner'),
    head: b('Leitung', 'Department head'),
    liaison: b('Sitzungsdienst', 'Council liaison'),
    admin: b('Verwaltung', 'Administrator'),
    auditor: b('Rechnungsprüfung', 'Auditor'),
  } satisfies Labels<v.Role>,
  responsibilityRoles: {
    accountable: b('Federführung', 'Lead responsibility'),
    planner: b('Planung', 'Planner'),
    coPlanner: b('Mitplanung', 'Co-planner'),
    monitoring: b('Monitoring', 'Monitoring'),
    management: b('Management', 'Management'),
    steering: b('Steuerungsgruppe', 'Steering group'),
    carrier: b('Freier Träger', 'Independent carrier'),
    liaison: b('Sitzungsdienst', 'Council liaison'),
  } satisfies Labels<v.ResponsibilityRole>,
  origins: {
    council: b('Politik', 'Council'),
    administration: b('Verwaltung', 'Administration'),
    carrier: b('Freier Träger', 'Independent carrier'),
    residents: b('Einwohnerschaft', 'Residents'),
    law: b('Gesetz', 'Law'),
    programme: b('Förderprogramm', 'Funding programme'),
    previousCycle: b('Vorheriger Zyklus', 'Previous cycle'),
  } satisfies Labels<v.Origin>,
  urgencies: {
    low: b('Niedrig', 'Low'),
    normal: b('Normal', 'Normal'),
    high: b('Hoch', 'High'),
  } satisfies Labels<v.Urgency>,
  signalKinds: {
    motion: b('Antrag', 'Motion'),
    question: b('Anfrage', 'Question'),
    press: b('Presse', 'Press'),
    party: b('Partei', 'Party'),
    protest: b('Protest', 'Protest'),
    programme: b('Förderprogramm', 'Funding programme'),
    other: b('Anderes', 'Other'),
    window: b('Gelegenheit', 'Window'),
  } satisfies Labels<v.SignalKind | 'window'>,
  waitingFor: {
    election: b('Wahl', 'Election'),
    budgetRound: b('Haushaltsrunde', 'Budget round'),
    fundingCall: b('Förderaufruf', 'Funding call'),
    indicator: b('Indikator', 'Indicator'),
    personnel: b('Personal', 'Personnel'),
    majority: b('Mehrheit', 'Majority'),
    other: b('Anderes', 'Other'),
  } satisfies Labels<v.WaitingFor>,
  mandateKinds: {
    council: b('Beschluss von Rat oder Kreistag', 'Decision of the council'),
    committee: b('Beschluss eines Ausschusses', 'Decision of a committee'),
    statutory: b('Gesetzlicher Auftrag', 'Statutory mandate'),
    executive: b('Vorbereitender Auftrag der Verwaltung', 'Preparatory order of the executive'),
  } satisfies Labels<v.MandateKind>,
  staffSources: {
    existing: b('Vorhandene Stelle', 'Existing post'),
    new: b('Neue Stelle', 'New post'),
  } satisfies Labels<v.StaffSource>,
  participationMethods: {
    survey: b('Befragung', 'Survey'),
    workshop: b('Werkstatt', 'Workshop'),
    hearing: b('Anhörung', 'Hearing'),
    roundTable: b('Runder Tisch', 'Round table'),
    interviews: b('Interviews', 'Interviews'),
    online: b('Online-Beteiligung', 'Online participation'),
    advisoryBoard: b('Beirat', 'Advisory board'),
    assembly: b('Versammlung', 'Assembly'),
    walk: b('Begehung', 'Walk on site'),
    statement: b('Schriftliche Stellungnahme', 'Written statement'),
    other: b('Andere Form', 'Other form'),
  } satisfies Labels<v.ParticipationMethod>,
  participationFacets: {
    notRequired: b('Nicht vorgeschrieben', 'Not required'),
    planned: b('Vorgesehen', 'Planned'),
    running: b('Läuft', 'Running'),
    fulfilled: b('Erfüllt', 'Fulfilled'),
    overdue: b('Überfällig', 'Overdue'),
  } satisfies Labels<ParticipationFacet>,
  participationStates: {
    planned: b('Geplant', 'Planned'),
    held: b('Rückmeldung offen', 'Awaiting an answer'),
    answered: b('Beantwortet', 'Answered'),
    cancelled: b('Abgesagt', 'Cancelled'),
  } satisfies Labels<ParticipationState>,
  involvedFilters: {
    missing: b('Noch nicht eingeplant', 'Not planned yet'),
    planned: b('Geplant', 'Planned'),
    held: b('Rückmeldung offen', 'Awaiting an answer'),
    answered: b('Beantwortet', 'Answered'),
    cancelled: b('Abgesagt', 'Cancelled'),
    waived: b('Verzichtet', 'Waived'),
    overdue: b('Überfällig', 'Overdue'),
    all: b('Alles, auch Abgeschlossenes', 'Everything, also what is over'),
  } satisfies Labels<ParticipationState | 'missing' | 'waived' | 'overdue' | 'all'>,
  spacesAsked: {
    here: b('Gefragt', 'Asked'),
    inPart: b('In einem Teil gefragt', 'Asked in a part of it'),
    around: b('Mit dem Ganzen gefragt', 'Asked as part of the whole'),
    nowhere: b('Niemand gefragt', 'Nobody asked'),
  },
  groupStandings: {
    notPlanned: b('Noch nicht eingeplant', 'Not planned yet'),
    notHeld: b('Geplant', 'Planned'),
    notAnswered: b('Rückmeldung offen', 'Awaiting an answer'),
    answered: b('Beteiligt und beantwortet', 'Involved and answered'),
    waived: b('Verzichtet', 'Waived'),
  } satisfies Labels<GroupStandingName>,
  coordinations: {
    agreed: b('Abgestimmt', 'Agreed'),
    notAffected: b('Nicht berührt', 'Not affected'),
    open: b('Offen', 'Open'),
  } satisfies Labels<v.Coordination>,
  bodyKinds: {
    council: b('Rat, Kreistag', 'Council, county council'),
    youthWelfareCommittee: b('Jugendhilfeausschuss', 'Youth welfare committee'),
    financeCommittee: b('Haupt- oder Finanzausschuss', 'Finance committee'),
    committee: b('Ausschuss', 'Committee'),
    districtCouncil: b('Bezirks- oder Ortschaftsrat', 'District council'),
    executive: b('Bürgermeister/in, Landrat/Landrätin', 'Mayor, county executive'),
    other: b('Anderes Gremium', 'Other body'),
  } satisfies Labels<v.BodyKind>,
  consultationRoles: {
    confirmation: b('Bestätigung', 'Confirmation'),
    hearing: b('Anhörung', 'Hearing'),
    preliminary: b('Vorberatung', 'Preliminary deliberation'),
    decision: b('Entscheidung', 'Decision'),
    information: b('Kenntnisnahme', 'Information'),
  } satisfies Labels<v.ConsultationRole>,
  signatureVerdicts: {
    yes: b('Ja', 'Yes'),
    remark: b('Ja, mit Anmerkung', 'Yes, with a remark'),
    no: b('Nein', 'No'),
  } satisfies Labels<v.SignatureVerdict>,
  signingOffices: {
    treasury: b('Kämmerei', 'Treasury'),
    personnel: b('Personal', 'Personnel'),
    legal: b('Recht', 'Legal'),
  } satisfies Labels<v.SigningOffice>,
  signingGrounds: {
    money: b('es geht um Geld', 'it is about money'),
    posts: b('es geht um Stellen', 'it is about posts'),
    statutory: b('es ist eine Pflichtaufgabe', 'it is a statutory task'),
    affectedPlan: b('eine eigene Fachplanung ist berührt', 'a sectoral plan of theirs is affected'),
    template: b('die Art der Planung verlangt es', 'the kind of planning asks for it'),
  } satisfies Labels<SigningGround>,
  deliberationGrounds: {
    template: b('die Art der Planung verlangt es', 'the kind of planning asks for it'),
    unbudgetedMoney: b('es geht um Geld außerhalb des Haushalts', 'it is about money beyond the budget'),
    localMatter: b('es betrifft dieses Gebiet', 'it concerns that area'),
    configured: b('die örtlichen Regeln verlangen es', 'the local rules ask for it'),
  } satisfies Labels<DeliberationGround>,
  progresses: {
    notStarted: b('Noch nicht begonnen', 'Not started'),
    underway: b('In Arbeit', 'Under way'),
    delayed: b('Verzögert', 'Delayed'),
    done: b('Erledigt', 'Done'),
    notFeasible: b('Nicht durchführbar', 'Not feasible'),
  } satisfies Labels<v.Progress>,
  decisionStates: {
    recorded: b('Noch nicht wirksam', 'Not in effect yet'),
    conditional: b('Unter Bedingung', 'Conditional'),
    objected: b('Angefochten', 'Contested'),
    effective: b('Wirksam', 'Effective'),
    fulfilled: b('Erfüllt', 'Fulfilled'),
    superseded: b('Durch einen späteren Beschluss geändert', 'Amended by a later decision'),
    redecided: b('Neu zu beschließen', 'To be decided anew'),
    annulled: b('Aufgehoben nach Widerspruch', 'Annulled'),
    repealed: b('Aufgehoben', 'Repealed'),
  } satisfies Labels<DecisionState>,
  lifeTransitions: {
    familyToDayCare: b('Familie – Kita', 'Family to day care'),
    dayCareToSchool: b('Kita – Grundschule', 'Day care to primary school'),
    primaryToSecondary: b('Grundschule – weiterführende Schule', 'Primary to secondary school'),
    schoolToVocation: b('Schule – Beruf', 'School to vocation'),
    youthWelfareToIndependence: b('Jugendhilfe – Selbstständigkeit', 'Youth welfare to independence'),
    workToRetirement: b('Beruf – Ruhestand', 'Work to retirement'),
    hospitalToHome: b('Klinik – Zuhause', 'Hospital to home'),
    homeToCare: b('Eigene Wohnung – Pflege', 'Own home to care'),
    arrival: b('Ankommen nach dem Zuzug', 'Arrival after moving here'),
  } satisfies Labels<v.LifeTransition>,
  traceKinds: {
    finding: b('Befund', 'Finding'),
    recommendation: b('Handlungsempfehlung', 'Recommendation'),
    measure: b('Maßnahme', 'Measure'),
    decision: b('Beschlusspunkt', 'Decision item'),
    work: b('Umsetzung', 'Implementation'),
    effect: b('Wirkung', 'Effect'),
  } satisfies Labels<TraceKind>,
  looseEnds: {
    findingUncited: b('Keine Empfehlung stützt sich darauf', 'No recommendation cites it'),
    recommendationWithoutMeasure: b('Keine Maßnahme folgt daraus', 'No measure follows from it'),
    politicalAddition: b('Politische Ergänzung', 'Political addition'),
    measureWithoutRecommendation: b('Folgt aus keiner Empfehlung', 'Follows from no recommendation'),
    measureNotBegun: b('Beschlossen, noch nicht begonnen', 'Decided, not begun yet'),
    measureUnfunded: b('Beschlossen, noch nicht finanziert', 'Decided, not funded yet'),
    measureNotEvaluated: b('Erledigt, noch nicht evaluiert', 'Done, not evaluated yet'),
  } satisfies Labels<LooseEndKind>,
  followUpStates: {
    open: b('Offen', 'Open'),
    underway: b('In Arbeit', 'Under way'),
    late: b('Überfällig', 'Late'),
    done: b('Erledigt', 'Done'),
    notFeasible: b('Nicht durchführbar', 'Not feasible'),
    contested: b('Angefochten', 'Contested'),
    repealed: b('Aufgehoben', 'Repealed'),
  } satisfies Labels<FollowUpState>,
  deadlineKinds: deadlineKindLabels,
  deadlineStates: {
    inTime: b('Im Plan', 'In time'),
    dueSoon: b('Bald fällig', 'Due soon'),
    overdue: b('Überfällig', 'Overdue'),
  } satisfies Labels<DeadlineState>,
  lights: {
    red: b('Handeln', 'Act'),
    yellow: b('Aufpassen', 'Watch'),
    green: b('Im Plan', 'On track'),
    none: b('Beendet', 'Ended'),
  } satisfies Labels<Light>,
  facets: {
    commissioning: b('Beauftragung', 'Commissioning'),
    processBudget: b('Geld für den Prozess', 'Process budget'),
    measureBudget: b('Geld für Maßnahmen', 'Measure budget'),
    funding: b('Fördermittel', 'Grants'),
    participation: b('Beteiligung', 'Participation'),
    responsibility: b('Federführung', 'Lead responsibility'),
    reporting: b('Berichtspflichten', 'Report-back duties'),
    clock: b('Fristen', 'Deadlines'),
  } satisfies Labels<keyof Facets>,
  conditionKinds: {
    budget: b('Haushaltsvorbehalt', 'Budget proviso'),
    approval: b('Genehmigung', 'Approval'),
    other: b('Andere Bedingung', 'Other condition'),
  } satisfies Labels<v.ConditionKind>,
  objectors: {
    mayor: b('Bürgermeister/in, Landrat/Landrätin', 'Mayor, county executive'),
    supervisor: b('Rechtsaufsicht', 'Supervisory authority'),
    other: b('Andere', 'Other'),
  } satisfies Labels<v.Objector>,
  objectionOutcomes: {
    dismissed: b('Zurückgewiesen', 'Dismissed'),
    redecided: b('Neu zu beschließen', 'To be decided anew'),
    annulled: b('Beschluss aufgehoben', 'Decision annulled'),
  } satisfies Labels<v.ObjectionOutcome>,
  spatialLevels: {
    municipality: b('Gesamtes Gebiet', 'Whole municipality'),
    district: b('Bezirk', 'District'),
    socialSpace: b('Sozialraum', 'Social space'),
    quarter: b('Quartier', 'Quarter'),
    facility: b('Einrichtung', 'Facility'),
  } satisfies Labels<v.SpatialLevel>,
  reopenTargets: {
    analysis: b('Analyse', 'Analysis'),
    recommendations: b('Handlungsempfehlungen', 'Recommendations'),
  } satisfies Labels<v.ReopenTarget>,
  verdicts: {
    continue: b('Fortführen', 'Continue'),
    adapt: b('Anpassen', 'Adapt'),
    stop: b('Beenden', 'Stop'),
  } satisfies Labels<v.Verdict>,
  lineOwners: {
    process: b('Planungsprozess', 'Planning process'),
    measure: b('Maßnahme', 'Measure'),
  } satisfies Labels<v.LineOwnerKind>,
  lineKinds: {
    expense: b('Aufwand', 'Expense'),
    revenue: b('Ertrag', 'Revenue'),
    outgoing: b('Auszahlung', 'Outgoing payment'),
    incoming: b('Einzahlung', 'Incoming payment'),
  } satisfies Labels<v.LineKind>,
  appropriationSources: {
    plan: b('Haushaltsplan', 'Budget'),
    aboveAppropriation: b('Überplanmäßig', 'Above appropriation'),
    withoutAppropriation: b('Außerplanmäßig', 'Without appropriation'),
    carryForward: b('Ermächtigungsübertragung', 'Carry-forward'),
    transfer: b('Umbuchung von einer anderen Position', 'Transfer from another line'),
    grant: b('Zuwendung', 'Grant'),
  } satisfies Labels<v.AppropriationSource>,
  grantStates: {
    applied: b('Beantragt', 'Applied for'),
    granted: b('Bewilligt', 'Granted'),
    refused: b('Abgelehnt', 'Refused'),
    ended: b('Beendet', 'Ended'),
  } satisfies Labels<v.GrantState>,
  findingEffects: {
    block: b('Verhindert die Buchung', 'Refuses the booking'),
    alert: b('Hinweis', 'Alert'),
    blockPaper: b('Hält die Vorlage zurück', 'Holds the paper back'),
  } satisfies Labels<v.CheckEffect>,
  moneyFindings: {
    M1: b('Mehr ausgegeben als bewilligt', 'More spent than approved'),
    M2: b('Mehr gebunden und ausgegeben als verfügbar', 'More committed and spent than available'),
    M3: b('Gebucht vor Wirksamkeit des Beschlusses', 'Booked before the decision took effect'),
    M4: b('Geplantes Jahr ohne Haushaltsansatz', 'Planned year without an appropriation'),
    M5: b('Deckung weicht vom Betrag ab', 'Cover differs from the amount'),
    M6: b('Zuwendung endet zu früh', 'Grant ends too early'),
    M7: b('Beschlossen und lange nicht finanziert', 'Decided and long unfunded'),
    M8: b('Neue Ausgabe in vorläufiger Haushaltsführung', 'New spending in interim budget management'),
    M9: b('Investition ohne Verpflichtungsermächtigung', 'Capital without commitment appropriation'),
    M10: b('Stelle nicht im Stellenplan', 'Post not in the establishment plan'),
    M11: b('Zuwendung außerhalb von Zweck oder Zeitraum', 'Grant outside its purpose or period'),
    M12: b('Eigenanteil stimmt nicht', 'Own share does not add up'),
    M13: b('Folgekosten fehlen', 'Follow-on costs missing'),
    M14: b('Kosten nicht offengelegt', 'Cost undisclosed'),
    M15: b('Bedingte Mittel als verfügbar gerechnet', 'Conditional money counted as available'),
    M16: b('Mehr Geld, als beschlossen ist', 'More money than was decided'),
    M17: b('Geld für eine nicht beschlossene Maßnahme', 'Money of a measure that is not adopted'),
  } satisfies Labels<v.MoneyCheckCode>,
  lineClasses: {
    operating: b('Konsumtiv', 'Operating'),
    capital: b('Investiv', 'Capital'),
  } satisfies Labels<v.LineClass>,
  reaches: {
    own: b('eigene Prozesse', 'own processes'),
    department: b('eigener Fachbereich', 'own department'),
    unit: b('alle Prozesse, für den eigenen Fachbereich', 'every process, for the own department'),
    any: b('alle Prozesse', 'every process'),
    treasury: b('alle Prozesse, mit Zuständigkeit für den Haushalt', 'every process, with the treasury flag'),
    ownEntries: b('eigene Einträge', 'own entries'),
  } satisfies Labels<Reach>,
};

export type ListName = keyof typeof lists;
