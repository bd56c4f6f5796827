import type { Context } from '../contract/context.js';
import type { Paper, Signature } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { processCost } from '../money/lines.js';
import type { SigningOffice } from '../vocabulary/vocabulary.js';

/** Why a unit is asked to sign. */
export type SigningGround = 'money' | 'posts' | 'statutory' | 'affectedPlan' | 'template';

export interface RequiredSigner {
  /** The id of a department, or `treasury`. */
  readonly unit: string;
  readonly because: SigningGround;
  /** Its signature on the present version. */
  readonly signature?: Signature;
}

/** The signatures that count: those on the present version, the last of each unit. */
export const signaturesOf = (paper: Paper): Signature[] => {
  const present = paper.signatures.filter(({ version }) => version === paper.version);
  return present.filter(({ unit }, index) => present.findLastIndex((other) => other.unit === unit) === index);
};

type World = Pick<Context, 'council' | 'template'>;

/** The unit an office is here; undefined where the municipality has not said so. */
const unitOf = (office: SigningOffice, { council }: World): string | undefined =>
  office === 'treasury' ? 'treasury' : council.signers[office];

const asksMoney = (dossier: Dossier, paper: Paper): boolean =>
  paper.proposedItems.some(({ amountCents }) => (amountCents ?? 0) > 0) ||
  (paper.kind === 'measures'
    ? dossier.measures.some(
        ({ state, followOnCostCents }) => state === 'proposed' && (followOnCostCents ?? 0) > 0,
      )
    : processCost(dossier) > 0);

const asksPosts = (dossier: Dossier, paper: Paper): boolean =>
  paper.kind === 'measures'
    ? dossier.measures.some(
        ({ state, consequences }) => state === 'proposed' && consequences?.staff?.text !== undefined,
      )
    : (paper.mandateChanges?.staff ?? dossier.mandate?.draft.staff ?? []).some(
        ({ source }) => source === 'new',
      );

/** The departments of the plans a paper touches, as far as they are named. */
export const affectedUnits = (dossier: Dossier, paper: Paper): string[] =>
  (paper.mandateChanges?.affectedPlans ?? dossier.coordinations).flatMap((plan) =>
    plan.coordination === 'notAffected' ? [] : (plan.unitId ?? []),
  );

/**
 * Who must sign a paper before its release: by what it says and by its template (model 2.3). Reports inform, and
 * approvals are the state's: nobody is asked.
 */
export function requiredSigners(dossier: Dossier, paper: Paper, world: World): RequiredSigner[] {
  if (paper.kind === 'report' || paper.kind === 'approval') return [];
  const template = world.template(dossier.template.key, dossier.template.version);
  const asked: (readonly [unit: string | undefined, because: SigningGround])[] = [
    ...(asksMoney(dossier, paper) ? [[unitOf('treasury', world), 'money'] as const] : []),
    ...(asksPosts(dossier, paper) ? [[unitOf('personnel', world), 'posts'] as const] : []),
    ...(dossier.statutory ? [[unitOf('legal', world), 'statutory'] as const] : []),
    ...(paper.kind === 'measures'
      ? []
      : affectedUnits(dossier, paper).map((unit) => [unit, 'affectedPlan'] as const)),
    ...(template?.coSigners ?? []).map((office) => [unitOf(office, world), 'template'] as const),
  ];
  const signed = signaturesOf(paper);
  const units = new Map<string, SigningGround>();
  for (const [unit, because] of asked)
    // The department that writes the paper releases it: its head need not sign besides.
    if (unit !== undefined && unit !== dossier.department && !units.has(unit)) units.set(unit, because);
  return [...units].map(([unit, because]) => {
    const signature = signed.find((one) => one.unit === unit);
    return { unit, because, ...(signature ? { signature } : {}) };
  });
}
