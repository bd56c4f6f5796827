import type { Context } from '../../contract/context.js';
import { requirement } from '../../contract/requirement.js';
import { onItsWay } from '../../council/papers.js';
import type { Dossier } from '../../dossier/dossier.js';
import { addMonths } from '../../time/days.js';
import { windowStanding, type PlanningWindow } from '../../time/windows.js';
import { types } from '../../vocabulary/entry-types.js';
import type { TopicParked, TopicWindowOpened } from './data.js';

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
  { remedy: types.paper.withdrawn },
);

const windowOf = (context: Context, windowId: string | undefined): PlanningWindow | undefined =>
  context.windows().find(({ id }) => id === windowId);

/** Who waits for a window in particular waits for one of that kind, and for one that is not over. */
export const waitsForSuchAWindow = requirement<TopicParked>(
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
export const windowHasCome = requirement<TopicWindowOpened>(
  'topic.windowHasCome',
  'windowId',
  (_, { data, occurredOn }, context) => {
    const window = windowOf(context, data.windowId);
    return window && !['coming', 'open'].includes(windowStanding(window, occurredOn))
      ? [{ params: { title: window.title, from: window.opensOn, until: window.closesOn } }]
      : [];
  },
);
