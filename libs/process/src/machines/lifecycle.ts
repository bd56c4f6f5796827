import { assign, setup } from 'xstate';
import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, type EntryTypeName } from '../entries/index.js';
import { missing } from '../recording/missing.js';
import { routes, type RouteName } from './routes.js';
import type { Ways } from './step.js';

/** An entry on its way through the machine, with the facts from outside it is judged by. */
export interface LifecycleEvent {
  readonly type: EntryTypeName;
  readonly attempt: Attempt;
  readonly context: Context;
}

/** A way on: taken when the route is open and no requirement of the entry is missing. */
const to = <T extends string>(target: T, route: RouteName = 'always') =>
  ({ target, guard: { type: 'ready', params: { route } }, actions: 'apply' }) as const;

/** The entry is recorded, the state stays. */
const stay = (route: RouteName = 'always') =>
  ({ guard: { type: 'ready', params: { route } }, actions: 'apply' }) as const;

/**
 * The life of a planning process (model 2.1). `open` holds what can be recorded until the end, `active` what can be
 * recorded unless the process is suspended, `running` what belongs to a commissioned process.
 */
export const lifecycle = setup({
  // The way XState is told its types.
  types: {} as { context: Dossier; events: LifecycleEvent; input: Dossier },
  guards: {
    ready: ({ context, event }, { route }: { route: RouteName }) =>
      routes[route](context, event.attempt) && missing(context, event.attempt, event.context).length === 0,
  },
  actions: {
    apply: assign(({ context, event }) => entryType(event.type).apply(context, event.attempt)),
  },
}).createMachine({
  id: 'process',
  context: ({ input }) => input,
  initial: 'open',
  states: {
    open: {
      initial: 'active',
      on: {
        'note.added': stay(),
        'document.attached': stay(),
        'responsibility.assigned': stay(),
        'responsibility.ended': stay(),
        'step.planned': stay(),
        'step.completed': stay(),
        'step.cancelled': stay(),
        'duty.recorded': stay(),
        'duty.delivered': stay(),
        'decision.progressNoted': stay(),
        'entry.reversed': stay(),
      } satisfies Ways,
      states: {
        active: {
          initial: 'topic',
          on: {
            'template.lifted': stay(),
            'budget.planned': stay(),
            'participation.planned': stay(),
            'participation.rescheduled': stay(),
            'participation.held': stay(),
            'participation.answered': stay(),
            'participation.cancelled': stay(),
            'participation.waived': stay(),
            'budget.revised': stay(),
            'budget.cancelled': stay(),
            'budget.registered': stay(),
            'budget.appropriated': stay(),
            'budget.conditionMet': stay(),
            'budget.blocked': stay(),
            'budget.unblocked': stay(),
            'budget.committed': stay(),
            'budget.released': stay(),
            'budget.spent': stay(),
            'budget.refunded': stay(),
            'grant.recorded': stay(),
            'grant.revised': stay(),
            'grant.granted': stay(),
            'grant.refused': stay(),
            'grant.ended': stay(),
            'grant.useReported': stay(),
            'post.planned': stay(),
            'post.placed': stay(),
            'post.cancelled': stay(),
            'paper.drafted': stay('draftable'),
            'paper.revised': stay('unreleasedPaper'),
            'paper.coSigned': stay('unreleasedPaper'),
            'paper.released': stay('aside'),
            'paper.withdrawn': [stay('unreleasedPaper'), stay('aside')],
            'paper.lapsed': stay('aside'),
            'paper.bundled': stay(),
            'paper.unbundled': stay(),
            'consultation.scheduled': stay(),
            'consultation.rescheduled': stay(),
            'consultation.held': stay(),
            'decision.recorded': stay('aside'),
            'decision.tookEffect': stay('aside'),
            'decision.conditionMet': stay(),
            'transition.tagged': stay(),
            'transition.untagged': stay(),
          } satisfies Ways,
          states: {
            topic: {
              initial: 'collected',
              on: { 'topic.signalNoted': stay(), 'topic.dropped': to('#process.dropped') } satisfies Ways,
              states: {
                collected: {
                  on: {
                    'topic.parked': to('parked'),
                    'mandate.started': to('#process.open.active.mandate.drafting'),
                  } satisfies Ways,
                },
                parked: { on: { 'topic.windowOpened': to('collected') } satisfies Ways },
              },
            },
            mandate: {
              initial: 'drafting',
              on: {
                'topic.signalNoted': stay(),
                'topic.parked': to('#process.open.active.topic.parked'),
              } satisfies Ways,
              states: {
                drafting: {
                  on: {
                    'mandate.drafted': stay(),
                    'mandate.statutoryStarted': to('#process.open.active.running.commissioned'),
                    'paper.released': to('#process.open.active.councilDecision.deliberating', 'mandatePaper'),
                  } satisfies Ways,
                },
                rejected: {
                  on: {
                    'mandate.revised': to('drafting'),
                    'topic.dropped': to('#process.dropped'),
                  } satisfies Ways,
                },
              },
            },
            councilDecision: {
              initial: 'deliberating',
              states: {
                deliberating: {
                  on: {
                    'decision.recorded': [
                      to('awaitingEffect', 'mandateAdopted'),
                      to('#process.open.active.mandate.rejected', 'mandateRejected'),
                      to('#process.open.active.mandate.drafting', 'mandateBack'),
                      stay('mandatePaper'),
                    ],
                    'paper.withdrawn': to('#process.open.active.mandate.drafting', 'mandatePaper'),
                    'paper.lapsed': to('#process.open.active.mandate.drafting', 'mandatePaper'),
                  } satisfies Ways,
                },
                awaitingEffect: {
                  on: {
                    'decision.tookEffect': to('#process.open.active.running.commissioned', 'mandatePaper'),
                    'decision.objected': stay(),
                    'decision.objectionSettled': [
                      to('deliberating', 'mandateRedecided'),
                      to('#process.open.active.mandate.drafting', 'mandateAnnulled'),
                      stay(),
                    ],
                    'decision.annulled': [
                      to('#process.open.active.mandate.drafting', 'mandatePaper'),
                      stay(),
                    ],
                  } satisfies Ways,
                },
              },
            },
            running: {
              initial: 'commissioned',
              on: {
                'process.suspended': to('#process.open.suspended'),
                'process.abandoned': to('#process.abandoned'),
                'amendment.applied': stay(),
                'coordination.noted': stay(),
                'indicator.chosen': stay(),
                'indicator.valueRecorded': stay(),
                'decision.objected': [to('#process.open.suspended', 'basisLost'), stay()],
                // A decision under objection carries nothing, so settling it takes nothing away.
                'decision.objectionSettled': stay(),
                'decision.annulled': [to('#process.open.suspended', 'basisLost'), stay()],
                // After an objection the body decides anew on the paper that gave the mandate.
                'decision.recorded': stay('mandatePaper'),
                'decision.tookEffect': stay('mandatePaper'),
                'decision.repealed': [to('#process.open.suspended', 'basisLost'), stay()],
              } satisfies Ways,
              states: {
                asBefore: { type: 'history', history: 'deep' },
                commissioned: { on: { 'analysis.started': to('analysis') } satisfies Ways },
                analysis: {
                  initial: 'inventory',
                  on: {
                    'finding.recorded': stay(),
                    'finding.revised': stay(),
                    'finding.withdrawn': stay(),
                  } satisfies Ways,
                  states: {
                    inventory: { on: { 'analysis.inventoryCompleted': to('needs') } satisfies Ways },
                    needs: { on: { 'analysis.needsCompleted': to('reporting') } satisfies Ways },
                    reporting: {
                      on: {
                        'analysis.completed': [
                          to('#process.open.active.running.recommendations', 'coversRecommendations'),
                          to('#process.open.active.running.awaitingExtension'),
                        ],
                      } satisfies Ways,
                    },
                  },
                },
                awaitingExtension: {
                  on: {
                    'mandate.drafted': stay(),
                    'decision.tookEffect': [
                      to('measures', 'extendsToMeasures'),
                      to('recommendations', 'extendsToRecommendations'),
                    ],
                    'process.closed': to('#process.closed'),
                  } satisfies Ways,
                },
                recommendations: {
                  on: {
                    'finding.recorded': stay(),
                    'finding.revised': stay(),
                    'finding.withdrawn': stay(),
                    'recommendation.recorded': stay(),
                    'recommendation.revised': stay(),
                    'recommendation.withdrawn': stay(),
                    'recommendations.completed': [to('measures', 'coversMeasures'), to('awaitingExtension')],
                    'phase.reopened': to('analysis', 'toAnalysis'),
                  } satisfies Ways,
                },
                measures: {
                  initial: 'planning',
                  states: {
                    planning: {
                      on: {
                        'measure.proposed': stay(),
                        'measure.revised': stay(),
                        'paper.released': to('deliberating', 'measuresPaper'),
                        'phase.reopened': [
                          to('#process.open.active.running.recommendations', 'toRecommendations'),
                          to('#process.open.active.running.analysis', 'toAnalysis'),
                        ],
                      } satisfies Ways,
                    },
                    deliberating: {
                      on: {
                        'decision.recorded': [
                          to('awaitingEffect', 'measureAdopted'),
                          to('planning', 'measuresBack'),
                          stay('measuresPaper'),
                        ],
                        'paper.withdrawn': [stay('unreleasedPaper'), to('planning', 'measuresPaper')],
                        'paper.lapsed': to('planning', 'measuresPaper'),
                      } satisfies Ways,
                    },
                    awaitingEffect: {
                      on: {
                        'decision.tookEffect': [
                          to('awaitingApproval', 'needsApproval'),
                          to('implementing', 'measuresPaper'),
                        ],
                        'decision.objectionSettled': [
                          to('deliberating', 'measuresRedecided'),
                          to('planning', 'measuresAnnulled'),
                        ],
                        'decision.annulled': to('planning', 'measuresPaper'),
                        'decision.repealed': to('planning', 'measuresGone'),
                        'measure.funded': stay(),
                      } satisfies Ways,
                    },
                    awaitingApproval: {
                      on: {
                        'decision.objectionSettled': [
                          to('deliberating', 'measuresRedecided'),
                          to('planning', 'measuresAnnulledGone'),
                        ],
                        'decision.annulled': to('planning', 'measuresGone'),
                        'approval.granted': to('implementing'),
                        'approval.refused': to('planning'),
                        'measure.funded': stay(),
                      } satisfies Ways,
                    },
                    implementing: {
                      on: {
                        'decision.objectionSettled': [
                          to('deliberating', 'measuresRedecided'),
                          to('planning', 'measuresAnnulledGone'),
                        ],
                        'decision.annulled': to('planning', 'measuresGone'),
                        'measure.proposed': stay(),
                        'measure.revised': stay(),
                        'measure.funded': stay(),
                        'measure.started': stay(),
                        'measure.paused': stay(),
                        'measure.resumed': stay(),
                        'measure.completed': stay(),
                        'measure.cancelled': stay(),
                        'measure.evaluated': stay(),
                        'evaluation.started': to('#process.open.active.running.evaluation'),
                      } satisfies Ways,
                    },
                  },
                },
                evaluation: {
                  initial: 'assessing',
                  states: {
                    assessing: {
                      on: {
                        'measure.proposed': stay(),
                        'measure.revised': stay(),
                        'measure.completed': stay(),
                        'measure.cancelled': stay(),
                        'measure.evaluated': stay(),
                        'evaluation.remedyOrdered': to('#process.open.active.running.measures.implementing'),
                        'evaluation.completed': to('cycleDecision'),
                      } satisfies Ways,
                    },
                    cycleDecision: {
                      on: {
                        'cycle.renewed': to('#process.superseded'),
                        'process.closed': to('#process.closed'),
                      } satisfies Ways,
                    },
                  },
                },
              },
            },
          },
        },
        suspended: {
          on: {
            'process.resumed': to('active.running.asBefore'),
            'process.abandoned': to('#process.abandoned'),
            // What was bound before is still paid.
            'budget.spent': stay(),
            'budget.released': stay(),
            'budget.refunded': stay(),
            // Funders wait for nobody.
            'grant.useReported': stay(),
            // The council does not stop because the process does: what becomes of its decisions is still recorded.
            'consultation.scheduled': stay('mandatePaper'),
            'consultation.rescheduled': stay('mandatePaper'),
            'consultation.held': stay('mandatePaper'),
            'decision.recorded': stay('mandatePaper'),
            'decision.tookEffect': stay('mandatePaper'),
            'decision.conditionMet': stay(),
            'decision.objectionSettled': stay(),
            'decision.annulled': stay(),
            'decision.repealed': stay(),
          } satisfies Ways,
        },
      },
    },
    dropped: { type: 'final', on: { 'note.added': stay() } satisfies Ways },
    closed: { type: 'final', on: { 'note.added': stay() } satisfies Ways },
    superseded: { type: 'final', on: { 'note.added': stay() } satisfies Ways },
    abandoned: { type: 'final', on: { 'note.added': stay() } satisfies Ways },
  },
});

/** The same machine where every requirement counts as met: what is possible at all, and how a journal is folded. */
export const unconditional = lifecycle.provide({
  guards: { ready: ({ context, event }, { route }) => routes[route](context, event.attempt) },
});
