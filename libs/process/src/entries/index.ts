import type { EntryType } from '../entry.js';
import { analysisEntries } from './analysis.js';
import { approvalEntries } from './approval.js';
import { appropriationEntries } from './budget-appropriation.js';
import { bookingEntries } from './budget-booking.js';
import { registrationEntries } from './budget-registration.js';
import { budgetEntries } from './budget.js';
import { bundleEntries } from './bundle.js';
import { consultationEntries } from './consultation.js';
import { decisionEffectEntries } from './decision-effect.js';
import { decisionProgressEntries } from './decision-progress.js';
import { decisionEntries } from './decision.js';
import { dependencyEntries } from './dependency.js';
import { dutyEntries } from './duty.js';
import { evaluationEntries } from './evaluation.js';
import { indicatorEntries } from './indicator.js';
import { grantEntries } from './grant.js';
import { mandateEntries } from './mandate.js';
import { measureEntries } from './measure.js';
import { noteEntries, reversalEntries } from './note.js';
import { paperSigningEntries } from './paper-signing.js';
import { paperEntries } from './paper.js';
import { participationEntries } from './participation.js';
import { postEntries } from './post.js';
import { processEntries } from './process.js';
import { responsibilityEntries } from './responsibility.js';
import { stepEntries } from './step.js';
import { templateEntries } from './template.js';
import { topicEntries } from './topic.js';

const list = [
  ...topicEntries,
  ...mandateEntries,
  ...paperEntries,
  ...paperSigningEntries,
  ...bundleEntries,
  ...consultationEntries,
  ...decisionEntries,
  ...decisionEffectEntries,
  ...decisionProgressEntries,
  ...dependencyEntries,
  ...analysisEntries,
  ...indicatorEntries,
  ...measureEntries,
  ...approvalEntries,
  ...evaluationEntries,
  ...processEntries,
  ...responsibilityEntries,
  ...templateEntries,
  ...stepEntries,
  ...participationEntries,
  ...dutyEntries,
  ...budgetEntries,
  ...registrationEntries,
  ...appropriationEntries,
  ...bookingEntries,
  ...grantEntries,
  ...postEntries,
  ...noteEntries,
  ...reversalEntries,
] as const;

type Listed = (typeof list)[number];

export type EntryTypeName = Listed['type'];

/** An entry type as everything outside its noun file handles it: which data belongs to it only its class knows. */
export type AnyEntryType = EntryType<EntryTypeName, object>;

// Variance: a definition takes its own data; whoever calls it has validated the data against its class.
export const entryTypes = list as readonly unknown[] as readonly AnyEntryType[];

const byName = new Map<string, AnyEntryType>(entryTypes.map((entryType) => [entryType.type, entryType]));

export const entryTypeNames: readonly EntryTypeName[] = entryTypes.map(({ type }) => type);

export const isEntryTypeName = (type: unknown): type is EntryTypeName =>
  typeof type === 'string' && byName.has(type);

/** The entry type with this name; its absence is a fault of the program, not of a caller. */
export function entryType(type: string): AnyEntryType {
  const found = byName.get(type);
  if (!found) throw new Error(`There is no entry type ${type}`);
  return found;
}

/** The data of an entry type by its name. */
export type DataOf<T extends EntryTypeName> =
  Extract<Listed, { type: T }> extends EntryType<T, infer D> ? D : never;
