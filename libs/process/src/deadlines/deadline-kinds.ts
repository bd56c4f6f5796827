import type { Params } from '../contract/requirement.js';
import type { Surroundings } from '../contract/surroundings.js';
import { consultationsOf, hasResult } from '../council/consultations.js';
import { effective } from '../council/coverage.js';
import { followUp } from '../council/follow-up.js';
import { isUnreleased, onItsWaySince } from '../council/papers.js';
import type { Decision } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import { waiting } from '../dossier/waiting.js';
import type { Duty } from '../dossier/work.js';
import type { EntryTypeName } from '../entries/index.js';
import { appropriationStanding } from '../money/line-sums.js';
import { isCost, liveLines } from '../money/lines.js';
import { reportOwedOn } from '../money/report-of-use.js';
import {
  participationDue,
  participationState,
  type ParticipationState,
} from '../participation/participation.js';
import type { Both } from '../texts/language.js';
import { addDays, addMonths, type Day } from '../time/days.js';
import { isFor, yearOfRound, type PlanningWindow } from '../time/windows.js';
import { types } from '../vocabulary/entry-types.js';

/** Whose matter a deadline is: whoever has the lead, one person, or the office of the bodies. */
export type DeadlineOwner =
  | { readonly kind: 'lead' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'council' };

/** How long before the day an alert shows: days, or months, the farthest first. */
export type Warning = { readonly days: number } | { readonly months: readonly [number, ...number[]] };

/** A day something is due, as a kind finds it in a dossier. */
export interface Found {
  /** Tells the deadlines of one kind in a process apart; empty where there is only one. */
  readonly part: string;
  readonly dueOn: Day;
  /** The part of the dossier to go to. */
  readonly where: string;
  /** What fills the text. `bodyId` is told by the name of the body. */
  readonly params?: Params;
  readonly owner?: DeadlineOwner;
  /** The days it is told of, the first first, where the kind does not say it. */
  readonly warnings?: readonly [Day, ...Day[]];
  /** What is recorded once it is done; nothing where no single entry does it. */
  readonly remedy?: { readonly type: EntryTypeName; readonly part?: string };
}

/** One kind of deadline, described once. Raises alerts and never moves the machine. */
export interface DeadlineKind {
  readonly label: Both;
  /** What is due, with what `params` fill. */
  readonly text: Both;
  readonly warning: Warning;
  /** Goes on while the process is suspended. */
  readonly whileSuspended?: true;
  readonly find: (dossier: Dossier, around: Surroundings) => readonly Found[];
}

const b = (de: string, en: string): Both => ({ de, en });

/** Beyond every day: nothing is late on it. */
const BEFORE_ALL = '0000-01-01';

const owed = (duties: readonly Duty[], isCondition: boolean): Found[] =>
  duties
    // What nobody is told of came with an approval.
    .filter(
      ({ deliveredOn, toBodyId }) => deliveredOn === undefined && (toBodyId === undefined) === isCondition,
    )
    .map(({ id, text, dueOn, toBodyId }) => ({
      part: id,
      dueOn,
      where: `duties.${id}`,
      params: { text, ...(toBodyId === undefined ? {} : { bodyId: toBodyId }) },
      remedy: { type: types.duty.delivered, part: id },
    }));

/** The days of measures in these states, with what is then to be recorded. */
const measureDays = (
  { measures }: Dossier,
  states: readonly Measure['state'][],
  dayOf: (measure: Measure) => Day | undefined,
  type: EntryTypeName,
): Found[] =>
  measures
    .filter(({ state }) => states.includes(state))
    .flatMap((measure) => {
      const [dueOn, { id, title, ownerId }] = [dayOf(measure), measure];
      if (dueOn === undefined) return [];
      return {
        part: id,
        dueOn,
        where: `measures.${id}`,
        params: { title },
        ...(ownerId === undefined ? {} : { owner: { kind: 'person', personId: ownerId } as const }),
        remedy: { type, part: id },
      };
    });

/** The days of steps of participation that have come so far and no further. */
const participationDays = (dossier: Dossier, state: ParticipationState, type: EntryTypeName): Found[] =>
  dossier.participation
    .filter((step) => participationState(step) === state)
    .flatMap((step) => {
      const dueOn = participationDue(step);
      const { id, group } = step;
      return dueOn === undefined
        ? []
        : { part: id, dueOn, where: `participation.${id}`, params: { group }, remedy: { type, part: id } };
    });

/** The plan is what the council adopted last and what is in effect. */
const planIsOf = ({ effectiveOn, items, ...decision }: Decision): Day | undefined =>
  items.some(
    (item) =>
      (item.kind === 'adoptPlan' || item.kind === 'adoptMeasure') &&
      effective({ ...decision, items, effectiveOn }, item),
  )
    ? effectiveOn
    : undefined;

const atTheAuthority = ['measures.awaitingApproval', 'measures.implementing'];

/** A window is told of as it asks for, and on the day it opens. */
const told = ({ opensOn, noticeDays }: PlanningWindow): Found['warnings'] =>
  noticeDays > 0 ? [addDays(opensOn, -noticeDays), opensOn] : [opensOn];

/** Whether there are costs of that year that nobody registered and for which no money was given, not even conditionally. */
const hasUnregistered = (dossier: Dossier, round: PlanningWindow): boolean =>
  liveLines(dossier).some(
    (line) =>
      isCost(line) &&
      line.year === yearOfRound(round) &&
      // What was planned only after the round was over could not be handed in for it.
      line.plannedOn <= round.closesOn &&
      line.registrations.length === 0 &&
      line.appropriations.every((one) => appropriationStanding(dossier, one) === 'gone'),
  );

/** Every kind of deadline there is; the order is that of filters. To add one, describe it here. */
export const deadlineKinds = {
  step: {
    label: b('Arbeitsschritt', 'Step'),
    text: b('{title}', '{title}'),
    warning: { days: 14 },
    whileSuspended: true,
    find: ({ steps }) =>
      steps
        .filter(({ state }) => state === 'planned')
        .map(({ id, title, dueOn, assigneeId }) => ({
          part: id,
          dueOn,
          where: `steps.${id}`,
          params: { title },
          ...(assigneeId === undefined ? {} : { owner: { kind: 'person', personId: assigneeId } as const }),
          remedy: { type: types.step.completed, part: id },
        })),
  },
  reportDuty: {
    label: b('Berichtspflicht', 'Report-back duty'),
    text: b('Bericht an {bodyId}: {text}', 'Report to {bodyId}: {text}'),
    warning: { days: 30 },
    whileSuspended: true,
    find: ({ duties }) => owed(duties, false),
  },
  approvalCondition: {
    label: b('Auflage der Genehmigung', 'Condition of the approval'),
    text: b('Auflage erfüllen: {text}', 'Meet the condition: {text}'),
    warning: { days: 30 },
    whileSuspended: true,
    find: ({ duties }) => owed(duties, true),
  },
  resubmission: {
    label: b('Erneute Vorlage zur Genehmigung', 'Resubmission for approval'),
    text: b('Erneut zur Genehmigung vorlegen', 'Submit for approval again'),
    warning: { days: 60 },
    find: ({ approval, state }) =>
      approval?.resubmitBy === undefined || atTheAuthority.includes(state) || state.startsWith('evaluation')
        ? []
        : [{ part: '', dueOn: approval.resubmitBy, where: 'approval' }],
  },
  decidedItem: {
    label: b('Beschlusspunkt', 'Decided item'),
    text: b('Punkt {no} umsetzen: {text}', 'Carry out item {no}: {text}'),
    warning: { days: 30 },
    find: (dossier) =>
      followUp(dossier, BEFORE_ALL)
        // A report-back duty is a duty besides.
        .filter(({ kind, state }) => kind !== 'reportDuty' && ['open', 'underway', 'late'].includes(state))
        .flatMap(({ decisionId, itemNo, text, dueOn, owner }) =>
          dueOn === undefined
            ? []
            : {
                part: `${decisionId}/${String(itemNo)}`,
                dueOn,
                where: `decisions.${decisionId}`,
                params: { no: itemNo, text, ...(owner === undefined ? {} : { owner }) },
                remedy: { type: types.decision.progressNoted, part: decisionId },
              },
        ),
  },
  measureStart: {
    label: b('Beginn einer Maßnahme', 'Start of a measure'),
    text: b('Maßnahme beginnen: {title}', 'Start the measure: {title}'),
    warning: { days: 30 },
    find: (dossier) =>
      measureDays(dossier, ['decided', 'funded'], ({ startOn }) => startOn, types.measure.started),
  },
  measureEnd: {
    label: b('Ende einer Maßnahme', 'End of a measure'),
    text: b('Maßnahme abschließen: {title}', 'Complete the measure: {title}'),
    warning: { days: 30 },
    find: (dossier) =>
      measureDays(dossier, ['running', 'paused'], ({ endOn }) => endOn, types.measure.completed),
  },
  measureEvaluation: {
    label: b('Wirkung einer Maßnahme', 'Effect of a measure'),
    text: b('Maßnahme evaluieren: {title}', 'Evaluate the measure: {title}'),
    warning: { days: 60 },
    find: (dossier) =>
      measureDays(
        dossier,
        ['done'],
        ({ indicator, endOn }) => indicator?.targetOn ?? endOn,
        types.measure.evaluated,
      ),
  },
  participation: {
    label: b('Beteiligung', 'Participation'),
    text: b('Beteiligung durchführen: {group}', 'Hold the participation: {group}'),
    warning: { days: 14 },
    find: (dossier) => participationDays(dossier, 'planned', types.participation.held),
  },
  participationAnswer: {
    label: b('Rückmeldung an Beteiligte', 'Answer to those involved'),
    text: b('Rückmeldung geben: {group}', 'Give the answer: {group}'),
    warning: { days: 30 },
    find: (dossier) => participationDays(dossier, 'held', types.participation.answered),
  },
  topicReview: {
    label: b('Wiedervorlage eines Themas', 'Review of a topic'),
    text: b('Zurückgestelltes Thema prüfen: {reason}', 'Review the parked topic: {reason}'),
    warning: { days: 30 },
    find: ({ state, parked }) =>
      state === 'topic.parked' && parked
        ? [
            {
              part: '',
              dueOn: parked.reviewOn,
              where: 'parked',
              params: { reason: parked.reason },
              remedy: { type: types.topic.windowOpened },
            },
          ]
        : [],
  },
  topicWindow: {
    label: b('Fenster für ein Thema', 'Window for a topic'),
    text: b('„{title}“: das Thema wieder aufnehmen?', '“{title}”: take the topic up again?'),
    warning: { days: 30 },
    find: (dossier, { windows }) => {
      const waits = waiting(dossier);
      if (!waits) return [];
      return windows
        .filter((window) => isFor(window, waits))
        .map((window) => ({
          part: window.id,
          dueOn: window.closesOn,
          where: 'parked',
          params: { title: window.title },
          warnings: told(window),
          remedy: { type: types.topic.windowOpened },
        }));
    },
  },
  budgetRegistration: {
    label: b('Mittelanmeldung', 'Budget registration'),
    text: b('{title}: Mittel für {year} anmelden', '{title}: register the money for {year}'),
    warning: { days: 60 },
    find: (dossier, { windows }) =>
      windows
        .filter((window) => window.kind === 'budgetRound' && hasUnregistered(dossier, window))
        .map((round) => ({
          part: round.id,
          dueOn: round.closesOn,
          where: 'budgetLines',
          params: { title: round.title, year: yearOfRound(round) },
          warnings: told(round),
          remedy: { type: types.budget.registered },
        })),
  },
  suspension: {
    label: b('Ende der Ruhezeit', 'End of the suspension'),
    text: b('Der Prozess ruht bis zu diesem Tag', 'The process is suspended until this day'),
    warning: { days: 30 },
    whileSuspended: true,
    find: ({ suspendedUntil }) =>
      suspendedUntil === undefined
        ? []
        : [{ part: '', dueOn: suspendedUntil, where: 'suspended', remedy: { type: types.process.resumed } }],
  },
  grantEnd: {
    label: b('Ende einer Zuwendung', 'End of a grant'),
    text: b('Zuwendung „{title}“ endet', 'The grant “{title}” ends'),
    warning: { months: [12, 6, 3] },
    whileSuspended: true,
    find: ({ grants }) =>
      grants
        .filter(({ state }) => state === 'granted')
        .map(({ id, programme, until }) => ({
          part: id,
          dueOn: until,
          where: `grants.${id}`,
          params: { title: programme },
          remedy: { type: types.grant.ended, part: id },
        })),
  },
  grantReport: {
    label: b('Verwendungsnachweis', 'Report of use'),
    text: b('Verwendungsnachweis zu „{title}“ vorlegen', 'Give the report of use of “{title}”'),
    warning: { days: 60 },
    whileSuspended: true,
    find: ({ grants }) =>
      grants.flatMap((grant) => {
        const dueOn = reportOwedOn(grant);
        if (dueOn === undefined) return [];
        const { id, programme } = grant;
        return {
          part: id,
          dueOn,
          where: `grants.${id}`,
          params: { title: programme },
          remedy: { type: types.grant.useReported, part: id },
        };
      }),
  },
  planExpiry: {
    label: b('Ende des Planungszeitraums', 'Expiry of the plan'),
    text: b('Die Planung ist fortzuschreiben', 'The plan is to be updated'),
    warning: { months: [18, 12, 6] },
    find: ({ decisions, cycleMonths, state }) => {
      const since = decisions
        .flatMap((decision) => planIsOf(decision) ?? [])
        .toSorted()
        .at(-1);
      const remedy = state === 'measures.implementing' ? types.evaluation.started : types.cycle.renewed;
      return since === undefined
        ? []
        : [{ part: '', dueOn: addMonths(since, cycleMonths), where: 'measures', remedy: { type: remedy } }];
    },
  },
  invitation: {
    label: b('Ladungsfrist', 'Invitation period'),
    text: b(
      'Letzter Tag für die Tagesordnung am {sessionOn} ({bodyId}): Vorlage freigeben: {title}',
      'Last day for the agenda of {sessionOn} ({bodyId}): release the paper: {title}',
    ),
    warning: { days: 14 },
    find: (dossier, { lastDayFor }) =>
      dossier.papers.filter(isUnreleased).flatMap(({ id, title }) =>
        consultationsOf(dossier, id)
          .filter((one) => !hasResult(one) && one.role !== 'confirmation')
          .map(({ id: part, bodyId, sessionOn }) => ({
            part,
            dueOn: lastDayFor(sessionOn),
            where: `papers.${id}`,
            params: { bodyId, sessionOn, title },
            remedy: { type: types.paper.released, part: id } as const,
          })),
      ),
  },
  termEnd: {
    label: b('Ende der Wahlperiode', 'End of the council term'),
    text: b(
      'Vorlage verfällt, wenn sie nicht entschieden ist: {title}',
      'Paper lapses unless it is decided: {title}',
    ),
    warning: { days: 90 },
    find: ({ papers }, { terms }) =>
      papers.flatMap((paper) => {
        const { id, title } = paper;
        const since = onItsWaySince(paper);
        const term = terms.find(({ until }) => since !== undefined && since <= until);
        return term
          ? {
              part: id,
              dueOn: term.until,
              where: `papers.${id}`,
              params: { title },
              owner: { kind: 'council' } as const,
              remedy: { type: types.consultation.scheduled, part: id } as const,
            }
          : [];
      }),
  },
} as const satisfies Readonly<Record<string, DeadlineKind>>;

export type DeadlineKindName = keyof typeof deadlineKinds;

// The keys of a literal are its own.
export const deadlineKindNames = Object.keys(deadlineKinds) as readonly DeadlineKindName[];
