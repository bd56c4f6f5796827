import {
  decisionState,
  isBundleable,
  requiredDeliberations,
  requiredSigners,
  sequence,
  type Context,
  type Day,
  type Decision,
  type DecisionState,
  type Dossier,
  type Paper,
  type Signature,
} from '@plankreis/process';
import type { DecisionView } from './decision.view.js';
import type { PaperView, SignatureView } from './paper.view.js';
import type { Named } from '../../platform/http/named.js';

/** What is to be known to show papers and decisions. */
export interface Knowing {
  /** The dossier as it is. */
  readonly whole: Dossier;
  /** The dossier as the one who asks may see it. */
  readonly seen: Dossier;
  readonly context: Context;
  readonly person: (id: string) => Named;
}

export function paperView(paper: Paper, { whole, seen, context, person }: Knowing): PaperView {
  const signatureView = ({ by, ...signature }: Signature): SignatureView => ({
    ...signature,
    by: person(by),
  });
  const known = new Set(seen.consultations.map(({ id }) => id));
  return {
    ...paper,
    bundleable: isBundleable(whole, paper),
    signatures: paper.signatures.map(signatureView),
    requiredSigners: requiredSigners(whole, paper, context).map(({ signature, ...signer }) => ({
      ...signer,
      ...(signature ? { signature: signatureView(signature) } : {}),
    })),
    // Whether it was done follows from all sessions; which one it was is shown to those who may know of it.
    requiredDeliberations: requiredDeliberations(whole, paper, context).map(
      ({ bodies, because, doneBy }) => ({
        bodies: bodies.map(({ id, name }) => ({ id, name })),
        because,
        done: doneBy !== undefined,
        ...(doneBy && known.has(doneBy.id) ? { consultationId: doneBy.id } : {}),
      }),
    ),
    sequence: sequence(seen, paper.id),
  };
}

export const decisionView = (decision: Decision, { whole, context, person }: Knowing): DecisionView => ({
  ...decision,
  ...stateOf(whole, decision, context.today),
  items: decision.items.map(({ reports, ...item }) => ({
    ...item,
    ...(reports ? { reports: reports.map(({ by, ...report }) => ({ ...report, by: person(by) })) } : {}),
  })),
});

const stateOf = (dossier: Dossier, decision: Decision, today: Day): { readonly state?: DecisionState } => {
  const state = decisionState(dossier, decision, today);
  return state === undefined ? {} : { state };
};
