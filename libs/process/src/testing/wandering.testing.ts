import { expect } from '@jest/globals';
import type { Actor } from '../contract/actor.js';
import type { Attempt, Entry } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import { hasResult } from '../council/consultations.js';
import { isOpen } from '../council/papers.js';
import type { Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, entryTypeNames, entryTypes, type EntryTypeName } from '../entries/index.js';
import { hasMoney } from '../money/funding.js';
import { nextEntries, type NextEntry } from '../next/next.js';
import { groupsMissing } from '../participation/participation.js';
import { entriesVisibleTo, visibleTo } from '../reading/visibility.js';
import { fillIn } from '../recording/fill-in.js';
import { fold } from '../recording/judge.js';
import { record, type Recorded, type Refused } from '../recording/record.js';
import { replay } from '../recording/replay.js';
import { addMonths, type Day } from '../time/days.js';
import { movingPaper, phaseCarrying, type StateName } from '../vocabulary/states.js';
import { Chance } from './chance.testing.js';
import { SECRET } from './fit.testing.js';
import { fitting } from './fitting.testing.js';
import { bytes, frozen, makers, type History } from './given.testing.js';
import { alwaysTrue, trueOfEachStep } from './invariants.testing.js';
import { aContext, everybody, hanno, helga, lars, lena, paul, pia, thea, yara } from './world.testing.js';

/** One step of a random history: what kind of step, and the number all its other choices come from. */
export interface Step {
  readonly manner: number;
  readonly seed: number;
}

/** What answers those a template wants asked, the last step first. */
const asking = [
  'participation.answered',
  'participation.held',
  'participation.planned',
  'participation.waived',
] as const satisfies readonly EntryTypeName[];

/** What leads on from each state, in the order to try it in. */
const onward: Readonly<Partial<Record<StateName, readonly EntryTypeName[]>>> = {
  'topic.collected': ['mandate.started'],
  'topic.parked': ['topic.windowOpened'],
  'mandate.drafting': ['paper.released', 'paper.coSigned', 'paper.drafted', 'mandate.drafted'],
  'mandate.rejected': ['mandate.revised'],
  'councilDecision.deliberating': ['decision.recorded', 'consultation.held', 'consultation.scheduled'],
  'councilDecision.awaitingEffect': [
    'decision.tookEffect',
    'decision.conditionMet',
    'decision.objectionSettled',
  ],
  commissioned: ['analysis.started', 'responsibility.assigned', 'budget.appropriated', 'budget.conditionMet'],
  'analysis.inventory': ['analysis.inventoryCompleted', 'finding.recorded'],
  'analysis.needs': ['analysis.needsCompleted'],
  'analysis.reporting': ['analysis.completed', ...asking],
  awaitingExtension: [
    'decision.tookEffect',
    'decision.recorded',
    'consultation.held',
    'consultation.scheduled',
    'paper.released',
    'paper.coSigned',
    'mandate.drafted',
    'paper.drafted',
  ],
  recommendations: ['recommendations.completed', 'recommendation.recorded', ...asking],
  'measures.planning': [
    'paper.released',
    'paper.coSigned',
    'paper.drafted',
    'measure.revised',
    'measure.proposed',
    ...asking,
  ],
  'measures.deliberating': ['decision.recorded', 'consultation.held', 'consultation.scheduled'],
  'measures.awaitingEffect': ['decision.tookEffect', 'decision.conditionMet', 'decision.objectionSettled'],
  'measures.awaitingApproval': ['approval.granted'],
  'measures.implementing': [
    'measure.started',
    'measure.funded',
    'budget.planned',
    'budget.appropriated',
    'budget.conditionMet',
    'evaluation.started',
    'measure.completed',
    'measure.cancelled',
  ],
  'evaluation.assessing': [
    'evaluation.completed',
    'measure.evaluated',
    'measure.completed',
    'measure.cancelled',
  ],
  'evaluation.cycleDecision': ['cycle.renewed', 'process.closed'],
  suspended: ['process.resumed', 'decision.objectionSettled', 'decision.conditionMet', 'process.abandoned'],
};

/** 22: what is refused for how things stand says at least one thing that stands in the way. */
function everyRefusalHasAReason({ type, data }: Attempt, answer: Recorded | Refused): void {
  if (answer.ok) return;
  const { refusal } = answer;
  const about = [type, data];
  if (refusal.code === 'entry.notPossible') expect([about, refusal.because]).not.toEqual([about, []]);
  if (refusal.code === 'requirements.missing') expect([about, refusal.missing]).not.toEqual([about, []]);
}

/** A history that goes its way by chance; after each step everything that is always true is asserted. */
export class Wanderer {
  readonly seen = new Set<StateName>();
  recorded = 0;
  refused = 0;
  private entries: readonly Entry[];
  private dossier: Dossier;
  private today: Day;

  constructor(
    from: History,
    private readonly successorId?: string,
  ) {
    this.entries = from.entries;
    this.dossier = from.dossier;
    this.today = from.today;
    this.seen.add(this.dossier.state);
  }

  step({ manner, seed }: Step): void {
    const chance = new Chance(seed);
    if (chance.in100(25)) this.today = addMonths(this.today, 1 + chance.below(4));
    if (manner < 60) this.goOn(chance);
    else if (manner < 90) this.doWhatIsPossible(chance);
    else this.doAnything(chance);
  }

  /** Where the process stands, as it was folded entry by entry. */
  get present(): Dossier {
    return this.dossier;
  }

  /** The journal in brief: what a failure tells of how it came about. */
  get story(): string {
    return this.entries
      .map(({ type, actor, data }) => `${type} ${actor.id} ${JSON.stringify(data).slice(0, 120)}`)
      .join('\n');
  }

  /** Replays the whole journal: the same dossier, byte by byte. */
  replays(): void {
    expect(bytes(replay('p-1', this.entries))).toBe(bytes(this.dossier));
    expect(bytes(replay('p-1', JSON.parse(bytes(this.entries)) as Entry[]))).toBe(bytes(this.dossier));
  }

  /** 19: nothing that is not public is in what an outsider reads, neither the dossier nor its journal. */
  private keepsSecrets(): void {
    expect(JSON.stringify(visibleTo(yara, this.dossier))).not.toContain(SECRET);
    const readable = this.entries.filter(entriesVisibleTo(yara, this.dossier, this.entries));
    expect(JSON.stringify(readable)).not.toContain(SECRET);
  }

  /** Whatever `next` says of any entry for this person is what becomes of it (model 2.9, 20). */
  keepsItsWord(actor: Actor, seed: number): void {
    const chance = new Chance(seed);
    for (const row of nextEntries(this.dossier, actor, this.context)) this.tried(row, actor, chance);
  }

  private get context(): Context {
    return aContext(this.today, this.entries, { successorId: this.successorId });
  }

  private goOn(chance: Chance): void {
    const people = [chance.among(pia, paul), chance.among(helga, hanno), chance.among(lena, lars), thea];
    for (const type of onward[this.dossier.state] ?? [])
      for (const actor of people)
        for (const about of this.subjects(type)) {
          const answer = this.attempt(type, actor, chance, about);
          if (answer?.ok && this.leads(type, answer.dossier)) {
            this.take(answer);
            return;
          }
        }
  }

  /** Working on something again and again leads nowhere: it counts when it moves the process or adds to it once. */
  private leads(type: EntryTypeName, after: Dossier): boolean {
    if (after.state !== this.dossier.state) return true;
    if (bytes({ ...after, version: 0 }) === bytes({ ...this.dossier, version: 0 })) return false;
    if (type === 'paper.coSigned') return after.papers.every((paper) => signsOnce(paper));
    if (type === 'consultation.scheduled')
      return this.dossier.consultations.every((one) => hasResult(one) || one.sessionOn > this.today);
    if (type === 'participation.planned')
      return notPlanned(after, this.dossier.state) < notPlanned(this.dossier, this.dossier.state);
    const drafted = after.papers.at(-1)?.kind;
    if (type === 'paper.drafted')
      return (
        drafted === movingPaper(after.state) &&
        !this.dossier.papers.some((paper) => isOpen(paper) && paper.kind === drafted)
      );
    if (type === 'budget.appropriated')
      return (
        this.dossier.state === 'commissioned' ||
        this.dossier.measures.some((one) => one.state === 'funded' && !hasMoney(this.dossier, one))
      );
    return type !== 'budget.planned' || this.dossier.measures.length > this.dossier.budgetLines.length;
  }

  /** The parts an entry of this type could be about. */
  private subjects(type: EntryTypeName): readonly object[] {
    const { subject } = entryType(type);
    return subject?.candidates(this.dossier).map(({ id }) => ({ [subject.field]: id })) ?? [{}];
  }

  private doWhatIsPossible(chance: Chance): void {
    const actor = chance.among(everybody[0]!, ...everybody.slice(0, 9));
    const rows = nextEntries(this.dossier, actor, this.context);
    const open = rows.filter((row) => row.permitted && row.possible && row.missing.length === 0);
    const row = chance.of(open.length > 0 && chance.in100(85) ? open : rows);
    const answer = row && this.tried(row, actor, chance);
    // Ending early would leave the deep states unseen.
    const ends = ['topic.dropped', 'process.abandoned', 'process.closed'].includes(row?.type ?? '');
    if (answer?.ok && (!ends || chance.in100(10))) this.take(answer);
  }

  private doAnything(chance: Chance): void {
    const type = chance.of(entryTypeNames.filter((name) => name !== 'topic.submitted'))!;
    const actor = chance.of(everybody)!;
    const answer = this.attempt(type, actor, chance, {});
    if (answer?.ok && !['topic.dropped', 'process.abandoned'].includes(type)) this.take(answer);
  }

  /** Tries what a row of `next` speaks of, and holds the row to its word. */
  private tried(row: NextEntry, actor: Actor, chance: Chance): Recorded | Refused | undefined {
    const answer = this.attempt(row.type, actor, chance, row.about === undefined ? {} : row.prefill);
    // What is taken back depends on the journal more than on the dossier.
    if (answer === undefined || row.type === 'entry.reversed') return answer;
    const told = answer.ok ? 'accepted' : answer.refusal.code;
    const why = answer.ok ? '' : JSON.stringify(answer.refusal);
    const expected = expectedOf(row);
    expect([row.type, actor.id, expected.includes(told) ? expected[0] : told, why]).toEqual([
      row.type,
      actor.id,
      expected[0],
      why,
    ]);
    return answer;
  }

  private attempt(
    type: EntryTypeName,
    actor: Actor,
    chance: Chance,
    about: object | undefined,
  ): Recorded | Refused | undefined {
    const { dossier, today, entries } = this;
    const data = fitting[type]({
      actor,
      dossier,
      today,
      chance,
      journal: entries,
      about: about as Record<string, unknown>,
    });
    if (data === undefined) return undefined;
    const completed = fillIn(
      type,
      data,
      makers(entries.length, { successorId: this.successorId }, this.dossier.template.key),
    );
    if ('faults' in completed) throw new Error(JSON.stringify(completed.faults));
    const attempt: Attempt = { type, data: frozen(completed.data), actor, occurredOn: today };
    const answer = record(dossier, attempt, this.context);
    if (!answer.ok) this.refused += 1;
    everyRefusalHasAReason(attempt, answer);
    return answer;
  }

  private take({ dossier, attempt }: Recorded): void {
    const seq = this.entries.length + 1;
    const entry: Entry = { ...attempt, id: `e-${seq}`, seq, recordedAt: `${this.today}T09:00:00.000Z` };
    const before = this.dossier;
    this.entries = [...this.entries, entry];
    this.dossier = frozen(dossier);
    this.seen.add(dossier.state);
    this.recorded += 1;
    if (entry.type === 'entry.reversed') this.replays();
    else expect(bytes(fold(before, entry, this.context))).toBe(bytes(dossier));
    trueOfEachStep(before, entry, dossier);
    alwaysTrue(dossier, this.today, this.successorId);
    this.keepsSecrets();
  }
}

/** How many groups nobody has planned to ask yet, of those the present phase waits for. */
const notPlanned = (dossier: Dossier, state: StateName): number =>
  groupsMissing(dossier, phaseCarrying(state) ?? 'method').filter(({ standing }) => standing === 'notPlanned')
    .length;

/** Every unit has signed the present version once at most. */
const signsOnce = ({ signatures, version }: Paper): boolean => {
  const units = signatures.filter((one) => one.version === version).map(({ unit }) => unit);
  return new Set(units).size === units.length;
};

/** Requirements that are told in advance, although other data would do without them. */
const inAdvance = new Set<string>(
  entryTypes.flatMap(({ requires = [] }) => requires.flatMap(({ code, advance }) => (advance ? code : []))),
);

/** What may become of an entry that `next` tells so about; the first is what to report. */
function expectedOf({ permitted, possible, missing, about }: NextEntry): readonly string[] {
  if (!permitted) return ['entry.notPermitted'];
  // Nobody was asked about the part in particular, so four eyes may come in between.
  if (!possible)
    return about === undefined ? ['entry.notPossible', 'entry.notPermitted'] : ['entry.notPossible'];
  if (missing.length === 0) return ['accepted'];
  // Something is missing before there is a part it could be about: tried with any other part it is not possible.
  return [
    'requirements.missing',
    ...(missing.every(({ code }) => inAdvance.has(code)) ? ['accepted'] : []),
    ...(about === undefined ? ['entry.notPermitted', 'entry.notPossible'] : []),
  ];
}
