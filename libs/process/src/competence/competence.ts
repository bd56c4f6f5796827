import type { Context } from '../contract/context.js';
import type { BodyFacts, BodyResponsibility, PreliminaryRule } from '../contract/surroundings.js';
import { consultationsOf } from '../council/consultations.js';
import type { Consultation, Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { givenCents, totals } from '../money/line-sums.js';
import { measureLines, planned, processCost, processLines } from '../money/lines.js';
import type { Day } from '../time/days.js';
import type { ItemKind } from '../vocabulary/vocabulary.js';

/** What is to be decided: a matter of which field, for how much, when. */
export interface Matter {
  /** The key of the process's template. */
  readonly template: string;
  /** In cents. */
  readonly amountCents: number;
  readonly on: Day;
}

const reaches = (
  { subject, mostCents, from, until }: BodyResponsibility,
  { template, amountCents, on }: Matter,
): boolean =>
  (subject === 'any' || subject === template) &&
  (mostCents === undefined || amountCents <= mostCents) &&
  (from === undefined || from <= on) &&
  (until === undefined || until >= on);

/** Whether a body may decide a matter: the council everything, any other body what it was given (model 2.6). */
export const competent = (body: BodyFacts, matter: Matter): boolean =>
  body.kind === 'council' || body.responsibilities.some((given) => reaches(given, matter));

interface Item {
  readonly kind: ItemKind;
  readonly measureId?: string;
  readonly amountCents?: number;
}

/** Kinds of item that only a competent body can adopt. */
const needsCompetence: readonly ItemKind[] = ['commission', 'adoptPlan', 'adoptMeasure', 'money'];

export const asksCompetence = ({ kind }: Item): boolean => needsCompetence.includes(kind);

/** What adopting an item costs, in cents: as it says, or else what is planned for what it adopts. */
export function sumOf(item: Item, dossier: Dossier): number {
  if (item.amountCents !== undefined) return item.amountCents;
  switch (item.kind) {
    case 'commission':
      return processCost(dossier);
    case 'adoptMeasure':
      return planned(measureLines(dossier, item.measureId ?? ''));
    case 'adoptPlan':
      return planned(dossier.measures.flatMap(({ id }) => measureLines(dossier, id)));
    default:
      return 0;
  }
}

/** Why a deliberation is required: the template says so, the money, the place, or the municipality's own rule. */
export type DeliberationGround = 'template' | 'unbudgetedMoney' | 'localMatter' | 'configured';

/** A body, or any one of several, that must have deliberated before the decision. */
export interface RequiredDeliberation {
  readonly bodies: readonly BodyFacts[];
  readonly because: DeliberationGround;
  /** The first consultation of the present version that fulfils it. */
  readonly doneBy?: Consultation;
}

/** Results after which a body is done with the paper; all others leave it on the way. */
const finished = ['recommended', 'rejected', 'noted', 'noVote', 'settled', 'adopted', 'adoptedAmended'];

const heard = (consultation: Consultation, bodies: readonly BodyFacts[], version: number): boolean =>
  ['preliminary', 'hearing', 'decision'].includes(consultation.role) &&
  consultation.paperVersion === version &&
  finished.includes(consultation.resultCode ?? '') &&
  bodies.some(({ id }) => id === consultation.bodyId);

type World = Pick<Context, 'bodies' | 'council' | 'template'>;

/** Whether money is asked for that no budget has: more than was given to the purse the paper is about. */
function asksUnbudgeted(dossier: Dossier, { kind }: Paper, items: readonly Item[]): boolean {
  const asked = items.filter((item) => item.kind === 'money');
  if (asked.length === 0) return false;
  if (asked.some(({ amountCents }) => amountCents === undefined)) return true;
  const lines =
    kind === 'measures'
      ? dossier.measures.flatMap(({ id }) => measureLines(dossier, id))
      : processLines(dossier);
  const sumAsked = asked.reduce((total, { amountCents = 0 }) => total + amountCents, 0);
  return sumAsked > givenCents(totals(dossier, lines));
}

/** The parts of the municipality the paper is about, as far as they have a name. */
function places(dossier: Dossier, items: readonly Item[]): Set<string> {
  const measures = new Set(items.map((item) => item.measureId));
  const areas = dossier.measures.filter(({ id }) => measures.has(id)).map(({ area }) => area);
  return new Set(
    [dossier.mandate?.draft.area ?? dossier.area, ...areas].flatMap((area) => area?.toLowerCase() ?? []),
  );
}

/** The bodies a rule asks for, each group one demand; none where the rule does not apply or nobody is there to ask. */
function demanded(
  rule: PreliminaryRule,
  dossier: Dossier,
  paper: Paper,
  items: readonly Item[],
  world: World,
) {
  const { when, template, paperKind, bodyKind, bodyId } = rule;
  if (template !== undefined && template !== dossier.template.key) return [];
  if (paperKind !== undefined && paperKind !== paper.kind) return [];
  // What is decided is not asked for besides what was proposed, but in its place.
  const [proposed, decided] = [paper.proposedItems, items.slice(paper.proposedItems.length)];
  if (when === 'unbudgetedMoney' && ![proposed, decided].some((some) => asksUnbudgeted(dossier, paper, some)))
    return [];
  const bodies = world
    .bodies()
    .filter(
      ({ id, kind, retired }) => !retired && (bodyId === undefined ? kind === bodyKind : id === bodyId),
    );
  if (when !== 'localMatter') return bodies.length > 0 ? [bodies] : [];
  const touched = places(dossier, items);
  // A district is heard about its own matters only, but then each that is touched.
  return bodies.filter(({ area }) => touched.has((area ?? '').toLowerCase())).map((body) => [body]);
}

/** Who must have deliberated on a paper before it can be decided, and who has. */
export function requiredDeliberations(
  dossier: Dossier,
  paper: Paper,
  world: World,
  decided: readonly Item[] = [],
): RequiredDeliberation[] {
  // Reports inform and approvals are the state's: neither is a decision somebody must have prepared.
  if (paper.kind === 'report' || paper.kind === 'approval') return [];
  const items = [...paper.proposedItems, ...decided];
  const byTemplate = world.template(dossier.template.key, dossier.template.version)?.preliminary ?? [];
  const rules: readonly (PreliminaryRule & { because: DeliberationGround })[] = [
    ...byTemplate.map((bodyKind) => ({ when: 'always', bodyKind, because: 'template' }) as const),
    ...world.council.preliminary.map((rule) => ({
      ...rule,
      because: rule.when === 'always' ? ('configured' as const) : rule.when,
    })),
  ];
  const consultations = consultationsOf(dossier, paper.id).toSorted((one, other) =>
    one.sessionOn < other.sessionOn ? -1 : 1,
  );
  return rules.flatMap((rule) =>
    demanded(rule, dossier, paper, items, world).map((bodies) => ({
      bodies,
      because: rule.because,
      doneBy: consultations.find((consultation) => heard(consultation, bodies, paper.version)),
    })),
  );
}
