import type { Attempt } from '../entry.js';
import type { Context } from '../context.js';
import type { Dossier } from '../dossier.js';
import { addMonths } from '../days.js';
import { entry } from '../entry.js';
import { Day, LongText, OneOf, Optional, Part, Parts, PastDay, Ref, ServerMade, Text } from '../fields.js';
import { reportsGiven } from '../report-of-use.js';
import { requirement } from '../requirement.js';
import { planning } from '../rights.js';
import { onItsWay } from '../papers.js';
import { windowStanding, type PlanningWindow } from '../windows.js';
import { TemplateFacts } from '../templates/template-facts.js';
import {
  origins,
  signalKinds,
  urgencies,
  waitingFor,
  type Origin,
  type SignalKind,
  type Urgency,
  type WaitingFor,
} from '../vocabulary.js';

/** Something the previous cycle left for this one. */
export class InheritedItem {
  @OneOf(['measure', 'carryOver']) kind!: 'measure' | 'carryOver';
  @LongText() text!: string;
}

/** What a person says when submitting a topic. */
export class TopicFields {
  @Text() title!: string;
  @Ref('template') template!: string;
  @Text() area!: string;
  @OneOf(origins) origin!: Origin;
  @Ref('department') department!: string;
  @Optional() @OneOf(urgencies) urgency?: Urgency;
  @Optional() @LongText() summary?: string;
  @Optional() @Ref('process') predecessorId?: string;
  /** A plan or decision from before this program that it starts from, and until when that holds. */
  @Optional() @Text() earlierPlan?: string;
  @Optional() @Day() earlierPlanUntil?: string;
  @Optional() @Text() statutoryBasis?: string;
}

/** A submission as the journal keeps it: with what only the program can know. */
export class TopicSubmitted extends TopicFields {
  @Optional() @ServerMade() @Text(40) number?: string;
  @Optional() @ServerMade() @Part(() => TemplateFacts) templateFacts?: TemplateFacts;
  @Optional() @ServerMade() @Parts(() => InheritedItem, 2000) inherited?: InheritedItem[];
}

export class TopicSignalNoted {
  @OneOf(signalKinds) kind!: SignalKind;
  @Text() source!: string;
  @PastDay() notedOn!: string;
  @LongText() note!: string;
}

export class TopicParked {
  @LongText() reason!: string;
  @Day() reviewOn!: string;
  @OneOf(waitingFor) waitingFor!: WaitingFor;
  /** The one window it waits for; else any of that kind. */
  @Optional() @Ref('window') windowId?: string;
}

export class TopicWindowOpened {
  @LongText() signal!: string;
  @Optional() @Ref('window') windowId?: string;
  @Optional() @LongText() note?: string;
}

export class TopicDropped {
  @LongText() reason!: string;
}

/** A dossier with nothing in it but what its submission says. */
export function opened(id: string, submission: Attempt<TopicSubmitted>): Dossier {
  const { data, occurredOn, actor } = submission;
  const facts = data.templateFacts;
  return {
    id,
    version: 0,
    state: 'topic.collected',
    since: occurredOn,
    number: data.number ?? '',
    title: data.title,
    summary: data.summary,
    area: data.area,
    origin: data.origin,
    department: data.department,
    urgency: data.urgency ?? 'normal',
    template: { key: data.template, version: facts?.version ?? 1 },
    statutory: data.statutoryBasis !== undefined || facts?.statutory === true,
    statutoryBasis: data.statutoryBasis,
    cycleMonths: facts?.cycleMonths ?? 0,
    needsApproval: facts?.needsApproval ?? false,
    requiredGroups: facts?.participation ?? [],
    submittedOn: occurredOn,
    predecessorId: data.predecessorId,
    earlierPlan: data.earlierPlan,
    earlierPlanUntil: data.earlierPlanUntil,
    inherited: data.inherited ?? [],
    signals: [],
    coordinations: [],
    crossCutting: [],
    papers: [],
    consultations: [],
    decisions: [],
    findings: [],
    indicatorIds: [],
    indicatorValues: [],
    recommendations: [],
    recommendationsCompleted: false,
    measures: [],
    budgetLines: [],
    grants: [],
    posts: [],
    // A planner who submits a topic works on it; a head reaches it through the department.
    responsibilities:
      actor.role === 'planner' ? [{ role: 'planner', personId: actor.id, from: occurredOn }] : [],
    steps: [],
    participation: [],
    participationWaivers: [],
    duties: [],
    documents: [],
    notes: [],
    reversed: [],
  };
}

/** The day by which a statutory plan is due: one usual cycle after its topic was submitted; undefined without one. */
export const legalDueOn = (dossier: Dossier): string | undefined =>
  dossier.statutory && dossier.cycleMonths > 0
    ? addMonths(dossier.submittedOn, dossier.cycleMonths)
    : undefined;

export const notStatutory = requirement(
  'process.notStatutory',
  'statutoryBasis',
  (dossier) => dossier.statutory,
  { settled: true },
);

export const nothingOnItsWay = requirement(
  'papers.noneOnItsWay',
  'papers',
  (dossier) =>
    dossier.papers
      .filter(onItsWay)
      .map((paper) => ({ params: { title: paper.title }, where: `papers.${paper.id}` })),
  { remedy: 'paper.withdrawn' },
);

const windowOf = (context: Context, windowId: string | undefined): PlanningWindow | undefined =>
  context.windows().find(({ id }) => id === windowId);

/** Who waits for a window in particular waits for one of that kind, and for one that is not over. */
const waitsForSuchAWindow = requirement<TopicParked>(
  'topic.windowFits',
  'windowId',
  (_, { data, occurredOn }, context) => {
    const window = windowOf(context, data.windowId);
    return window !== undefined && (window.kind !== data.waitingFor || window.closesOn < occurredOn)
      ? [{ params: { title: window.title, waitedFor: window.kind, until: window.closesOn } }]
      : [];
  },
);

/** A window is taken when it is told of: within its notice, or while it is open. */
const windowHasCome = requirement<TopicWindowOpened>(
  'topic.windowHasCome',
  'windowId',
  (_, { data, occurredOn }, context) => {
    const window = windowOf(context, data.windowId);
    return window && !['coming', 'open'].includes(windowStanding(window, occurredOn))
      ? [{ params: { title: window.title, from: window.opensOn, until: window.closesOn } }]
      : [];
  },
);

export const topicEntries = [
  entry('topic.submitted', {
    data: TopicSubmitted,
    by: planning,
    expects: [
      requirement('topic.predecessorFree', 'predecessorId', (_, { data }, context) => {
        const { predecessorId } = data as Partial<TopicSubmitted>;
        return predecessorId !== undefined && context.successorOf(predecessorId) !== undefined;
      }),
    ],
    apply: (dossier) => dossier,
  }),
  entry('topic.signalNoted', {
    data: TopicSignalNoted,
    by: planning,
    apply: (dossier, { data }) => ({ ...dossier, signals: [...dossier.signals, data] }),
  }),
  entry('topic.parked', {
    data: TopicParked,
    by: planning,
    requires: [nothingOnItsWay],
    expects: [
      requirement<TopicParked>(
        'topic.reviewInFuture',
        'reviewOn',
        (_, { data, occurredOn }) => data.reviewOn <= occurredOn,
      ),
      requirement<TopicParked>('topic.reviewBeforeLegalDue', 'reviewOn', (dossier, { data }) => {
        const due = legalDueOn(dossier);
        return due !== undefined && data.reviewOn > due ? [{ params: { due } }] : [];
      }),
      waitsForSuchAWindow,
    ],
    apply: (dossier, { data }) => ({ ...dossier, parked: data }),
  }),
  entry('topic.windowOpened', {
    data: TopicWindowOpened,
    by: planning,
    expects: [windowHasCome],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      parked: undefined,
      signals: [
        ...dossier.signals,
        {
          kind: 'window',
          source: data.signal,
          notedOn: occurredOn,
          note: data.note,
          ...(data.windowId === undefined ? {} : { windowId: data.windowId }),
        },
      ],
    }),
  }),
  entry('topic.dropped', {
    data: TopicDropped,
    by: planning,
    requires: [notStatutory, reportsGiven],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      ended: { on: occurredOn, reason: data.reason },
    }),
  }),
] as const;
