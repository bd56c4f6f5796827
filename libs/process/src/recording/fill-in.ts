import { entryType, isEntryTypeName } from '../entries/index.js';
import { refUses } from '../schema/fields.js';
import { faultsOfServerFields, type Fault } from '../schema/validate.js';
import { factsOf } from '../templates/template-facts.js';
import type { Template } from '../templates/template.js';

/** What only the shell can make: ids, the next free process number, the id of a successor. */
export interface Makers {
  id(): string;
  number(): string;
  /** The newest version of a template, or the given one. */
  template(key: string, version?: number): Template | undefined;
  /** The kind of planning of the process the entry is about. */
  readonly templateKey?: string;
  /** The id of the successor to link: the one there is, or a new one. */
  successorId(): string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that only the program fills, by entry type. */
function serverMade(type: string, data: Record<string, unknown>, make: Makers): Record<string, unknown> {
  if (type === 'cycle.renewed') return { successorId: make.successorId() };
  if (type === 'paper.bundled') return data['bundleId'] === undefined ? { bundleId: make.id() } : {};
  if (type === 'template.lifted') {
    const { version } = data;
    const wanted =
      make.templateKey !== undefined && typeof version === 'number'
        ? make.template(make.templateKey, version)
        : undefined;
    return wanted ? { templateFacts: factsOf(wanted) } : {};
  }
  if (type !== 'topic.submitted') return {};
  const template = typeof data['template'] === 'string' ? make.template(data['template']) : undefined;
  if (!template) return {};
  return { number: make.number(), templateFacts: factsOf(template) };
}

/**
 * What a caller sent with everything filled in that only the program makes, and ids where the caller left them out.
 * Refuses an unknown type and fields that are not the caller's to fill; all else is judged by `record`.
 * `trusted` data (a successor's submission) may bring such fields along.
 */
export function complete(
  type: string,
  sent: unknown,
  make: Makers,
  trusted = false,
): { readonly data: object } | { readonly faults: readonly Fault[] } {
  if (!isEntryTypeName(type)) return { faults: [{ path: 'type', code: 'oneOf' }] };
  if (!isObject(sent)) return { faults: [{ path: '', code: 'object' }] };
  const { data: dataClass } = entryType(type);
  const faults = trusted ? [] : faultsOfServerFields(dataClass, sent);
  if (faults.length > 0) return { faults };
  const ids = [...refUses(dataClass)]
    .filter(([name, { use }]) => use === 'new' && sent[name] === undefined)
    .map(([name]) => [name, make.id()] as const);
  return { data: { ...sent, ...Object.fromEntries(ids), ...serverMade(type, sent, make) } };
}

/** Whether recording this type reads the journal: only taking back an entry does. */
export const needsJournal = (type: string): boolean => type === 'entry.reversed';
