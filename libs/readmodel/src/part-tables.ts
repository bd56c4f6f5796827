import {
  NEVER,
  awaitingEffect,
  contested,
  followUp,
  groupKey,
  groupsNotPlanned,
  isFinal,
  liveLines,
  isBundleable,
  onItsWay,
  participationDue,
  participationState,
  requiredGroups,
  papersToSchedule,
  topicFacts,
  topicStates,
  visibleToAnybody,
  type Dossier,
  type FollowUpItem,
  type RequiredGroup,
  type Surroundings,
} from '@plankreis/process';
import { analysisFindingTable } from './analysis-tables.js';
import { findingTable, moneyTable } from './money-tables.js';
import { grantTable } from './grant-table.js';
import { deadlineTable, signingTable } from './deadline-tables.js';
import { folded } from './folded.js';
import { planningTables } from './planning-tables.js';
import type { Totals } from './totals.js';

/** One part of a process as a list over all processes shows it. */
export interface PartRow {
  readonly id: string;
  readonly public: boolean;
  /** In the order of the table's columns. */
  readonly values: readonly (string | number | undefined)[];
}

/** A table of parts: which columns it has besides those of every part, and what stands in it for a process. */
export interface PartTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (dossier: Dossier, around: Surroundings) => readonly PartRow[];
  /** What is kept added up over all processes. */
  readonly totals?: Totals;
}

const idsOf = (parts: readonly { readonly id: string }[]): Set<string> => new Set(parts.map(({ id }) => id));

const consultations: PartTable = {
  name: 'consultation_row',
  columns: ['paper_id', 'body_id', 'session_on', 'role', 'result_code'],
  rows: (dossier) => {
    const open = idsOf(visibleToAnybody(dossier).consultations);
    return dossier.consultations.map(({ id, paperId, bodyId, sessionOn, role, resultCode }) => ({
      id,
      public: open.has(id),
      values: [paperId, bodyId, sessionOn, role, resultCode],
    }));
  },
};

const papers: PartTable = {
  name: 'paper_row',
  columns: ['kind', 'title', 'reference', 'state', 'released_on', 'on_way_since', 'unscheduled_since'],
  rows: (dossier) => {
    const unscheduled = idsOf(papersToSchedule(dossier));
    return dossier.papers.map((paper) => {
      const { id, kind, title, reference, state, releasedOn } = paper;
      const since = [onItsWay(paper), unscheduled.has(id)].map((is) => (is ? releasedOn : undefined));
      return { id, public: paper.public, values: [kind, title, reference, state, releasedOn, ...since] };
    });
  },
};

const effects: PartTable = {
  name: 'effect_row',
  columns: ['body_id', 'reference', 'decided_on'],
  rows: (dossier) => {
    const open = idsOf(visibleToAnybody(dossier).decisions);
    return awaitingEffect(dossier).map(({ id, bodyId, reference, decidedOn }) => ({
      id,
      public: open.has(id),
      values: [bodyId, reference, decidedOn],
    }));
  },
};

const objections: PartTable = {
  name: 'objection_row',
  columns: ['decision_id', 'body_id', 'reference', 'objector', 'grounds', 'objected_on'],
  rows: (dossier) => {
    const open = idsOf(visibleToAnybody(dossier).decisions);
    return contested(dossier).flatMap(({ id, bodyId, reference, objections }) =>
      objections.flatMap(({ by, grounds, on, outcome }, index) =>
        outcome === undefined
          ? [
              {
                id: numbered(id, index + 1),
                public: open.has(id),
                values: [id, bodyId, reference, by, grounds, on],
              },
            ]
          : [],
      ),
    );
  },
};

const duties: PartTable = {
  name: 'duty_row',
  columns: ['body_id', 'decision_id', 'item_no', 'text', 'due_on'],
  rows: (dossier) => {
    const open = idsOf(visibleToAnybody(dossier).duties);
    return dossier.duties
      .filter(({ deliveredOn }) => deliveredOn === undefined)
      .map(({ id, toBodyId, decisionId, itemNo, text, dueOn }) => ({
        id,
        public: open.has(id),
        values: [toBodyId, decisionId, itemNo, text, dueOn],
      }));
  },
};

/** No row is as old, and nothing is late on it: what is, is told by the day of the question. */
export const BEFORE_ALL_DAYS = '0000-01-01';

const settled: readonly FollowUpItem['state'][] = ['done', 'notFeasible', 'repealed'];

const items: PartTable = {
  name: 'item_row',
  columns: [
    ...['paper_id', 'decision_id', 'item_no', 'body_id', 'reference', 'decided_on', 'text', 'kind'],
    ...['owner', 'due_on', 'due_key', 'state', 'settled', 'reason', 'since'],
  ],
  rows: (dossier) => {
    const open = idsOf(visibleToAnybody(dossier).decisions);
    return followUp(dossier, BEFORE_ALL_DAYS).map((item) => ({
      id: numbered(item.decisionId, item.itemNo),
      public: open.has(item.decisionId),
      values: [
        ...[item.paperId, item.decisionId, item.itemNo, item.bodyId, item.reference, item.decidedOn],
        ...[item.text, item.kind, item.owner, item.dueOn, item.dueOn ?? NEVER, item.state],
        ...[settled.includes(item.state) ? 1 : 0, item.reason, item.since],
      ],
    }));
  },
};

const lines: PartTable = {
  name: 'line_row',
  columns: ['year', 'scheme', 'code', 'code_key', 'kind', 'purpose', 'measure_id'],
  rows: (dossier) =>
    liveLines(dossier).map(({ id, year, account, kind, purpose, owner }) => ({
      id,
      // Whoever reads a dossier reads its budget.
      public: true,
      values: [year, account.scheme, account.code, accountKey(account.code), kind, purpose, owner.measureId],
    })),
};

/** An account as it is compared: finance systems and people set its parts off in their own ways. */
export const accountKey = (code: string): string => code.replaceAll(/[\s./\-_]/g, '').toUpperCase();
/** The signals a row tells by name; more are counted. */
const MOST_SIGNALS = 60;

const topics: PartTable = {
  name: 'topic_row',
  columns: [
    ...['state', 'template_key', 'template_version', 'waiting_for', 'window_id', 'parked_on', 'review_on'],
    ...['review_key', 'latest_key', 'moved_on', 'reason', 'submitted_on', 'signal_count', 'facts'],
  ],
  rows(dossier) {
    if (!topicStates.includes(dossier.state)) return [];
    const facts = topicFacts(dossier);
    const latest = facts.signals[0]?.notedOn;
    return [
      {
        id: 'topic',
        public: true,
        values: [
          ...[dossier.state, dossier.template.key, dossier.template.version],
          ...[facts.waiting?.waitingFor, facts.waiting?.windowId],
          ...[facts.waiting?.since, facts.reviewOn, facts.reviewOn ?? NEVER, latest ?? BEFORE_ALL_DAYS],
          latest !== undefined && latest > dossier.since ? latest : dossier.since,
          ...[facts.waiting && dossier.parked?.reason, dossier.submittedOn, facts.signals.length],
          JSON.stringify({ ...facts, signals: facts.signals.slice(0, MOST_SIGNALS) }),
        ],
      },
    ];
  },
};

const bundles: PartTable = {
  name: 'bundle_row',
  columns: [
    ...['bundle_id', 'bundle_title', 'bundle_reference', 'bundleable', 'paper_title', 'title_key'],
    ...['paper_reference', 'kind', 'state'],
  ],
  rows(dossier) {
    return dossier.papers.flatMap((paper) => {
      const { id, bundle, kind, title, reference, state } = paper;
      const isFree = isBundleable(dossier, paper);
      if (!bundle && !isFree) return [];
      return [
        {
          id,
          public: paper.public,
          values: [
            ...[bundle?.id, bundle?.title, bundle?.reference, isFree ? 1 : 0, title, folded(title)],
            ...[reference, kind, state],
          ],
        },
      ];
    });
  },
};

/** Steps of participation, and the groups that are demanded and have none: not planned although it is time, or waived. */
const participation: PartTable = {
  name: 'participation_row',
  columns: [
    ...['phase', 'group_name', 'group_key', 'norm', 'method', 'area', 'space_id', 'state', 'settled'],
    ...['planned_on', 'held_on', 'answered_on', 'attendance', 'due_on', 'due_key'],
  ],
  rows(dossier) {
    // Nothing is to be done any more where the process has ended.
    const ended = isFinal(dossier.state);
    const steps = dossier.participation.map((step): PartRow => {
      const { id, phase, group, method, area, spaceId, plannedOn, held, answer } = step;
      const state = participationState(step);
      const due = ended ? undefined : participationDue(step);
      return {
        id,
        public: true,
        values: [
          ...[phase, group, groupKey(group), undefined, method, area, spaceId, state],
          ...[due === undefined ? 1 : 0, plannedOn, held?.on, answer?.on, held?.attendance],
          ...[due, due ?? NEVER],
        ],
      };
    });
    const demanded = (state: 'missing' | 'waived', groups: readonly RequiredGroup[]): PartRow[] =>
      groups.map(({ phase, group, norm }, index) => ({
        id: numbered(state, index + 1),
        public: true,
        values: [
          ...[phase, group, groupKey(group), norm, undefined, undefined, undefined, state],
          ...[state === 'waived' ? 1 : 0, undefined, undefined, undefined, undefined, undefined, NEVER],
        ],
      }));
    return [
      ...steps,
      ...demanded('missing', groupsNotPlanned(dossier)),
      ...demanded(
        'waived',
        requiredGroups(dossier).filter(({ standing }) => standing === 'waived'),
      ),
    ];
  },
};

/** Sorts as people count; no id of a part holds a slash. */
const numbered = (id: string, no: number): string => `${id}/${String(no).padStart(6, '0')}`;

/** Tables that also depend on what the municipality has configured. */
export const surroundedTables: readonly PartTable[] = [deadlineTable, signingTable, findingTable];

export const partTables: readonly PartTable[] = [
  consultations,
  papers,
  effects,
  objections,
  duties,
  items,
  lines,
  ...surroundedTables,
  topics,
  bundles,
  ...planningTables,
  participation,
  moneyTable,
  grantTable,
  analysisFindingTable,
];

/** Tables of the processes themselves. */
export const ofProcesses: readonly string[] = ['process_row', 'process_person'];

/** Every table that is made from the journals, but for the counters. */
export const listTables: readonly string[] = [
  ...ofProcesses,
  ...partTables.flatMap(({ name, totals }) => [name, ...(totals ? [totals.name] : [])]),
];
