import {
  isDay,
  Optional,
  PastDay,
  Text,
  TopicFields,
  validate,
  type Day,
  type Fault,
} from '@plankreis/process';
import { AnyObject } from '../../platform/http/fields.js';
import { brokenTexts } from '../../platform/http/sent.pipe.js';
import { invalidEntry, type RequestFault } from '../../platform/problems/problem.js';
import { own } from './own-entries.js';

/** When it happened, and where it can be looked up. */
export class Circumstance {
  @Optional() @PastDay() occurredOn?: string;
  @Optional() @Text(500) basis?: string;
}

/** An entry as a caller sends it. */
export class RecordRequest extends Circumstance {
  @Text(64) type!: string;
  @AnyObject() data!: object;
}

/** A submission as a caller sends it: what the core asks of a topic, with day and basis beside it. */
export class SubmitRequest extends TopicFields implements Circumstance {
  @Optional() @PastDay() occurredOn?: string;
  @Optional() @Text(500) basis?: string;
}

export interface SentEntry {
  readonly type: string;
  readonly data: unknown;
  readonly occurredOn?: Day;
  readonly basis?: string;
}

/** What can be read of a request, and every fault of its frame; the faults of the data come on top. */
export interface ReadRequest {
  readonly sent: SentEntry;
  readonly faults: readonly RequestFault[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOrNone = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : undefined;

/** @throws Problem where there is nothing to go on with */
function requireReadable(body: unknown): Record<string, unknown> {
  if (!isObject(body)) throw invalidEntry([{ path: '', code: 'object' }]);
  const broken = brokenTexts(body);
  if (broken.length > 0) throw invalidEntry(broken);
  return body;
}

function faultsOf(type: new () => object, sent: object, today: Day): Fault[] {
  const checked = validate(type, sent, today);
  return 'faults' in checked ? [...checked.faults] : [];
}

/** Spares nearly every request the way through the validator; what is not plainly sound is judged there. */
function isPlainlySound({ type, occurredOn, basis, ...more }: Record<string, unknown>, today: Day): boolean {
  return (
    typeof type === 'string' &&
    (occurredOn === undefined || (isDay(occurredOn) && occurredOn <= today)) &&
    (basis === undefined || (typeof basis === 'string' && /^\S(.{0,498}\S)?$/.test(basis))) &&
    Object.keys(more).length === 0
  );
}

/** The body of `POST …/entries`. */
export function readEntry(body: unknown, today: Day): ReadRequest {
  const read = requireReadable(body);
  const { data, ...frame } = read;
  const faults = isPlainlySound(frame, today) ? [] : faultsOf(RecordRequest, { ...frame, data: {} }, today);
  if (data === undefined) faults.push({ path: 'data', code: 'required' });
  const { type, occurredOn, basis } = read;
  return {
    sent: {
      type: textOrNone(type) ?? '',
      data,
      occurredOn: textOrNone(occurredOn),
      basis: textOrNone(basis),
    },
    faults,
  };
}

/** The body of `POST /api/processes`: the data of the submission with day and basis beside it. */
export function readSubmission(body: unknown, today: Day): ReadRequest {
  const { occurredOn, basis, ...data } = requireReadable(body);
  const given = Object.fromEntries(
    Object.entries({ occurredOn, basis }).filter(([, value]) => value !== undefined),
  );
  return {
    sent: { type: own.submitted, data, occurredOn: textOrNone(occurredOn), basis: textOrNone(basis) },
    faults: isPlainlySound({ type: '', ...given }, today) ? [] : faultsOf(Circumstance, given, today),
  };
}
