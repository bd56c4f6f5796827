import { requiredSigners, signaturesOf } from '../../competence/signers.js';
import type { Actor } from '../../contract/actor.js';
import type { Attempt } from '../../contract/attempt.js';
import type { Context } from '../../contract/context.js';
import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { coSigning } from '../../contract/rights.js';
import { isUnreleased } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { types } from '../../vocabulary/entry-types.js';
import { movingPaper } from '../../vocabulary/states.js';
import { PaperCoSigned } from './data.js';
import { thePaper, withPaper } from './the-paper.js';

/** What a release says that the signatures are asked about. */
interface Release {
  readonly paperId?: string;
  readonly overrideBecause?: string;
}

/** Heads sign for their own department, the treasury for itself: nobody for others. */
const signsForOthers = ({ data, actor }: Attempt<Partial<PaperCoSigned>>): boolean => {
  const { unit } = data;
  if (unit === undefined) return false;
  return actor.role === 'head' ? unit !== actor.department : unit !== 'treasury';
};

const present = requirement<PaperCoSigned>('paper.presentVersion', 'version', (dossier, { data }) => {
  const version = byId(dossier.papers, data.paperId)?.version;
  return version !== undefined && data.version !== version ? [{ params: { version } }] : [];
});

/** The paper to be released: the one named, or the one the state waits for. */
const paperOf = (dossier: Dossier, attempt: Attempt<{ paperId?: string }>): Paper | undefined =>
  byId(dossier.papers, attempt.data.paperId) ??
  dossier.papers.find((paper) => paper.kind === movingPaper(dossier.state) && isUnreleased(paper));

/** The name of a unit that signs; the treasury is no department everywhere and is told by its word. */
const signerName = (unit: string, context: Context): string =>
  unit === 'treasury' ? unit : context.departmentName(unit);

/** Whoever must sign the present version has (model 2.3). */
export const signed = requirement<Release>(
  'paper.coSigned',
  'papers',
  (dossier, attempt, context) => {
    const paper = paperOf(dossier, attempt);
    const open = paper ? requiredSigners(dossier, paper, context).filter(({ signature }) => !signature) : [];
    return open.map(({ unit, because }) => ({
      params: { signer: signerName(unit, context), signingGround: because },
      where: `papers.${paper?.id ?? ''}`,
    }));
  },
  { remedy: types.paper.coSigned },
);

/** A "no" blocks the release unless the head says why it is released all the same (model 2.3). */
export const noRefusal = requirement<Release>(
  'paper.refusalOverridden',
  'overrideBecause',
  (dossier, attempt, context) => {
    const paper = paperOf(dossier, attempt);
    if (!paper || attempt.data.overrideBecause !== undefined) return [];
    return signaturesOf(paper).flatMap(({ unit, verdict, comment }) =>
      verdict === 'no' ? [{ params: { signer: signerName(unit, context), comment: comment ?? '' } }] : [],
    );
  },
  { advance: true },
);

const office = (actor: Actor): string | undefined => (actor.role === 'head' ? actor.department : 'treasury');

export const paperSigningEntries = [
  entry('paper.coSigned', {
    data: PaperCoSigned,
    by: coSigning,
    subject: thePaper,
    notBy: (_, attempt) => signsForOthers(attempt),
    // For whom somebody signs follows from their office, and only the present version can be signed.
    form: { settled: ['unit', 'version'] },
    usual: (dossier, { paperId }, actor) => ({
      unit: office(actor),
      version: byId(dossier.papers, paperId)?.version,
    }),
    // A word without its reason helps nobody.
    faults: ({ verdict, comment }) =>
      verdict !== 'yes' && comment === undefined ? [{ path: 'comment', code: 'required' }] : [],
    expects: [present],
    apply: (dossier, attempt) => {
      const { paperId: _, ...signature } = attempt.data;
      return withPaper(dossier, attempt, (paper) => ({
        ...paper,
        signatures: [...paper.signatures, { ...signature, by: attempt.actor.id, on: attempt.occurredOn }],
      }));
    },
  }),
] as const;
