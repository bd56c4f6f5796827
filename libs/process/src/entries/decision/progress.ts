import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { everyone } from '../../contract/rights.js';
import { isFollowedUp } from '../../council/follow-up.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Progress } from '../../vocabulary/vocabulary.js';
import { DecisionProgressNoted } from './data.js';

const withItems = (dossier: Dossier) =>
  dossier.decisions.filter(({ items }) => items.some((item) => isFollowedUp(item)));

const aDecidedOne: Subject<{ decisionId: string }> = {
  field: 'decisionId',
  candidates: (dossier) =>
    withItems(dossier).map(({ id, reference, decidedOn }) => ({ id, label: reference ?? decidedOn })),
  takes: (dossier, { data }) => withItems(dossier).some(({ id }) => id === data.decisionId),
  because: [
    requirement<{ decisionId?: string }>('decision.asksSomething', 'decisionId', (dossier, { data }) => {
      const decidedOn = byId(dossier.decisions, data.decisionId)?.decidedOn;
      return decidedOn === undefined ? [] : [{ params: { decidedOn } }];
    }),
  ],
};

const itemFollowedUp = requirement<DecisionProgressNoted>(
  'decision.itemFollowedUp',
  'itemNo',
  (dossier, { data }) => {
    const item = byId(dossier.decisions, data.decisionId)?.items.find(({ no }) => no === data.itemNo);
    return item === undefined || !isFollowedUp(item) ? [{ params: { no: data.itemNo } }] : [];
  },
);

/** Why something is late or cannot be done is the point of a decision follow-up. */
const needsReason: readonly Progress[] = ['delayed', 'notFeasible'];

export const decisionProgressEntries = [
  entry('decision.progressNoted', {
    data: DecisionProgressNoted,
    by: everyone,
    form: { chooses: { itemNo: 'decidedItem' }, named: ['itemNo'] },
    subject: aDecidedOne,
    faults: ({ progress, reason }) =>
      needsReason.includes(progress) && reason === undefined ? [{ path: 'reason', code: 'required' }] : [],
    expects: [itemFollowedUp],
    apply: (dossier, { data: { decisionId, itemNo, ...report }, actor, occurredOn }) => ({
      ...dossier,
      decisions: withPart(dossier.decisions, decisionId, (decision) => ({
        ...decision,
        items: decision.items.map((item) =>
          item.no === itemNo
            ? { ...item, reports: [...(item.reports ?? []), { ...report, on: occurredOn, by: actor.id }] }
            : item,
        ),
      })),
    }),
  }),
] as const;
