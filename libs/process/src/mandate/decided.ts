import type { Decision, Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import type { DecisionItemData, DecisionRecorded } from '../entries/decision/data.js';
import type { MandateParts } from '../entries/mandate/data.js';
import { isAdoption, phases, type Phase } from '../vocabulary/vocabulary.js';
import { coordinationsAfter } from './plan-relations.js';
import { currentVersion, merged, withVersion } from './versions.js';

/** The items that give the process a mandate: adopted ones of kind commission. */
export const commissionItems = <I extends DecisionItemData>(items: readonly I[]): I[] =>
  items.filter((item) => item.kind === 'commission' && isAdoption(item.result));

/** The last phase the paper asks for where its items do not say; an extension never means the old scope. */
const phaseAsked = (dossier: Dossier, paperId: string): Phase | undefined => {
  const paper = byId(dossier.papers, paperId);
  switch (paper?.kind) {
    case 'mandate':
      return paper.throughPhase ?? dossier.mandate?.draft.throughPhase;
    case 'amendment':
      // What is amended keeps its scope unless the amendment says otherwise.
      return (
        paper.throughPhase ??
        paper.mandateChanges?.throughPhase ??
        currentVersion(dossier)?.content.throughPhase
      );
    default:
      return paper?.throughPhase;
  }
};

/** What was adopted as proposed was adopted, whatever became of the items beside it. */
const adoptedSo = (item: DecisionItemData): DecisionItemData =>
  item.asProposed && item.result === 'adoptedAmended' ? { ...item, result: 'adopted' } : item;

/** Items that say how far they commission, so that nothing that happens later changes what was decided. */
export const spelledOut = (
  dossier: Dossier,
  { items, paperId }: Pick<DecisionRecorded, 'items' | 'paperId'>,
): DecisionItemData[] =>
  items
    .map(adoptedSo)
    .map((item) =>
      item.kind === 'commission' && item.throughPhase === undefined
        ? { ...item, throughPhase: phaseAsked(dossier, paperId) }
        : item,
    );

/** The last phase a decision commissions. */
function phaseDecided(decision: Decision): Phase | undefined {
  const reached = commissionItems(decision.items).map((item) => item.throughPhase);
  return phases.findLast((phase) => reached.includes(phase));
}

/** What the mandate says after a decision on this paper: what was drafted, or what runs with the changes. */
function contentDecided(dossier: Dossier, paper: Paper | undefined, decision: Decision): MandateParts {
  const throughPhase = phaseDecided(decision);
  if (paper?.kind === 'amendment') {
    const running = currentVersion(dossier)?.content ?? {};
    const changed = merged(running, paper.mandateChanges ?? {});
    return { ...changed, throughPhase: throughPhase ?? running.throughPhase };
  }
  return { ...merged(dossier.mandate?.draft ?? {}, paper?.mandateChanges ?? {}), throughPhase };
}

/** The items of a decision that change the mandate: of an amendment all that were adopted. */
const itemsGiving = (paper: Paper | undefined, decision: Decision): DecisionItemData[] =>
  paper?.kind === 'amendment'
    ? decision.items.filter((item) => isAdoption(item.result))
    : commissionItems(decision.items);

/** The dossier with the mandate that a decision gave: the decided text, beside what was proposed. */
export function withDecidedMandate(dossier: Dossier, decision: Decision, on: string): Dossier {
  const { mandate } = dossier;
  const paper = byId(dossier.papers, decision.paperId);
  const items = itemsGiving(paper, decision);
  if (!mandate || items.length === 0) return dossier;
  const texts = (list: readonly { readonly text: string }[]): string =>
    list.map(({ text }) => text).join('\n\n');
  const plans = paper?.mandateChanges?.affectedPlans;
  const coordinated = plans
    ? { ...dossier, coordinations: coordinationsAfter(dossier.coordinations, plans, on) }
    : dossier;
  return withVersion(coordinated, {
    on,
    kind: mandate.kind === 'executive' ? 'council' : mandate.kind,
    authority: { by: 'decision', decisionId: decision.id, itemNos: items.map((item) => item.no) },
    content: contentDecided(dossier, paper, decision),
    proposedText: texts(paper?.proposedItems ?? []),
    // All that was adopted: what stands beside the commission was not struck out of the proposal.
    decidedText: decision.resolutionText ?? texts(decision.items.filter(({ result }) => isAdoption(result))),
  });
}
