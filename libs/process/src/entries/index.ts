import type { EntryType } from '../contract/entry.js';
import type { EntryTypeName } from '../vocabulary/entry-types.js';
import { analysisEntries } from './analysis/entries.js';
import { approvalEntries } from './approval/entries.js';
import { appropriationEntries } from './budget/appropriation.js';
import { bookingEntries } from './budget/booking.js';
import { budgetEntries } from './budget/entries.js';
import { registrationEntries } from './budget/registration.js';
import { bundleEntries } from './bundle/entries.js';
import { consultationEntries } from './consultation/entries.js';
import { decisionEffectEntries } from './decision/effect.js';
import { decisionEntries } from './decision/entries.js';
import { decisionProgressEntries } from './decision/progress.js';
import { dependencyEntries } from './dependency/entries.js';
import { dutyEntries } from './duty/entries.js';
import { evaluationEntries } from './evaluation/entries.js';
import { grantEntries } from './grant/entries.js';
import { indicatorEntries } from './indicator/entries.js';
import { mandateEntries } from './mandate/entries.js';
import { measureEntries } from './measure/entries.js';
import { noteEntries } from './note/entries.js';
import { paperEntries } from './paper/entries.js';
import { paperSigningEntries } from './paper/signing.js';
import { participationEntries } from './participation/entries.js';
import { postEntries } from './post/entries.js';
import { processEntries } from './process/entries.js';
import { responsibilityEntries } from './responsibility/entries.js';
import { reversalEntries } from './reversal/entries.js';
import { stepEntries } from './step/entries.js';
import { templateEntries } from './template/entries.js';
import { topicEntries } from './topic/entries.js';

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

/** What has to be nothing: names without a definition do not compile here. */
type Nothing<Names extends never> = Names;

export type { EntryTypeName };

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
  Extract<Listed, { type: T }> extends EntryType<T, infer D>
    ? D
    : Nothing<Exclude<EntryTypeName, Listed['type']>>;
