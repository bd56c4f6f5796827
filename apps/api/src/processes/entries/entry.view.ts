import type { StoredEntry } from '@plankreis/journal';
import {
  entryTypeNames,
  factText,
  Flag,
  isEntryTypeName,
  OneOf,
  Optional,
  Part,
  Parts,
  roles,
  type Dossier,
  type Entry,
  type Language,
  type Role,
} from '@plankreis/process';
import { toEntry } from '@plankreis/readmodel';
import { AnyObject, AnyText, CalendarDay, Count, Instant } from '../../platform/http/fields.js';
import type { Directory } from '../../registers/directory/directory.js';

export class EntryActor {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @OneOf(roles) role!: Role;
}

export class RedactionView {
  @AnyText() reason!: string;
  @Instant() at!: string;
  /** The person who ordered it. */
  @AnyText() by!: string;
}

export class EntryView {
  @Count() seq!: number;
  @AnyText() id!: string;
  @OneOf(entryTypeNames) type!: string;
  /** What happened, in words. */
  @AnyText() label!: string;
  /** Empty where it was blanked, or is not for the caller. */
  @AnyObject() data!: object;
  /** What it is about, in a line; may be empty. */
  @AnyText() summary!: string;
  @Part(() => EntryActor) actor!: EntryActor;
  @CalendarDay() occurredOn!: string;
  @Instant() recordedAt!: string;
  @Optional() @AnyText() basis?: string;
  /** Taken back by a later entry. */
  @Flag() reversed!: boolean;
  /** Not public, and not for the caller. */
  @Optional() @Flag() hidden?: boolean;
  @Optional() @Part(() => RedactionView) redacted?: RedactionView;
  @AnyText() hash!: string;
}

export class EntryList {
  @Parts(() => EntryView) items!: EntryView[];
}

/** Where an entry says what it is about, most telling first. */
const telling = [
  'title',
  'text',
  'resolutionText',
  'reason',
  'note',
  'signal',
  'norm',
  'effect',
  'summary',
  'grounds',
];

function summaryOf(data: object): string {
  const values = new Map<string, unknown>(Object.entries(data));
  const found = telling.map((name) => values.get(name)).find(isText) ?? '';
  return found.length > 160 ? `${found.slice(0, 159)}…` : found;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export interface Reader {
  /** Whether the reader may see the data of an entry. */
  readonly isReadable: (entry: Entry) => boolean;
  readonly language: Language;
  readonly directory: Directory;
}

/** An entry as somebody may read it; `dossier` is the process as it is now. */
export function entryView(
  stored: StoredEntry,
  dossier: Dossier,
  { isReadable, language, directory }: Reader,
): EntryView {
  const entry = toEntry(stored);
  const hidden = !isReadable(entry);
  const data = hidden ? {} : entry.data;
  return {
    seq: entry.seq,
    id: entry.id,
    type: entry.type,
    label: isEntryTypeName(entry.type) ? factText(entry.type, language) : entry.type,
    data,
    summary: summaryOf(data),
    actor: {
      id: entry.actor.id,
      name: directory.person(entry.actor.id)?.name ?? entry.actor.id,
      role: entry.actor.role,
    },
    occurredOn: entry.occurredOn,
    recordedAt: entry.recordedAt,
    basis: hidden ? undefined : entry.basis,
    reversed: dossier.reversed.includes(entry.seq),
    ...(hidden && { hidden }),
    redacted: stored.redacted,
    hash: stored.hash,
  };
}
