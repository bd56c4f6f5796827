import { byId, withPart, type Dossier } from '../dossier.js';
import { entry, type Subject } from '../entry.js';
import { Day, LongText, OneOf, Optional, Ref, Text, Whole } from '../fields.js';
import { isFollowedUp } from '../follow-up.js';
import { requirement } from '../requirement.js';
import { everyone } from '../rights.js';
import { progresses, type Progress } from '../vocabulary.js';

export class DecisionProgressNoted {
  @Ref('decision') decisionId!: string;
  @Whole(1, 500) itemNo!: number;
  @OneOf(progresses) progress!: Progress;
  @Optional() @LongText() reason?: string;
  @Optional() @Day() dueOn?: string;
  @Optional() @Text() owner?: string;
  @Optional() @LongText() note?: string;
}

const withItems = (dossier: Dossier) =>
  dossier.decisions.filter(({ items }) => items.some((item) => isFollowedUp(item)));

const aDecidedOne: Subject<{ decisionId: string }> = {
  field: 'decisionId',
  candidates: (dossier) =>
    withItems(dossier).map(({ id, reference, decidedOn }) => ({ id, label: reference ?? decidedOn })),
  takes: (dossier, { data }) => withItems(dossier).some(({ id }) => id === data.decisionId),
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
