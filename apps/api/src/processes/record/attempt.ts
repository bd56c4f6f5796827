import {
  fillIn,
  record,
  type Actor,
  type Attempt,
  type Context,
  type Dossier,
  type Makers,
  type Recorded,
} from '@plankreis/process';
import { randomUUID } from 'node:crypto';
import { invalidEntry, refused, type RequestFault } from '../../platform/problems/problem.js';
import type { ReadRequest } from './sent-entry.js';

/** Somebody's wish to record something, with all that is needed to judge it. */
export interface Wish {
  readonly request: ReadRequest;
  readonly actor: Actor;
  readonly context: Context;
  /** Undefined for a submission. */
  readonly before: Dossier | undefined;
  /** Where the data stands in the request: `data.` for an entry, nowhere special for a submission. */
  readonly base: string;
  /** The number a submission gets; a placeholder as long as it is only tried. */
  readonly number?: string;
  /** Made by the program itself, which may fill what callers may not. */
  readonly trusted?: boolean;
}

/** What becomes of the process, as the core decides. @throws Problem with its refusal, or with every fault at once */
export function decide(wish: Wish): Recorded {
  const answer = record(wish.before, attemptOf(wish), wish.context);
  if (answer.ok) return answer;
  if (answer.refusal.code !== 'entry.invalid') throw refused(answer.refusal);
  throw invalidEntry(answer.refusal.faults.map((fault) => placed(fault, wish.base)));
}

/** What only the program makes, for an entry on this process. */
export const makersFor = (context: Context, before: Dossier | undefined, number = '0000-000'): Makers => ({
  id: randomUUID,
  number: () => number,
  template: (key, version) => context.template(key, version),
  ...(before && { templateKey: before.template.key }),
  successorId: () => context.successorId ?? randomUUID(),
});

function attemptOf(wish: Wish): Attempt {
  const { request, actor, context, before, base, number, trusted = false } = wish;
  const { sent, faults } = request;
  const completed = fillIn(sent.type, sent.data, makersFor(context, before, number), trusted);
  const occurredOn = sent.occurredOn ?? context.today;
  const attempt = (data: object): Attempt => ({
    type: sent.type,
    data,
    actor,
    occurredOn,
    basis: sent.basis,
  });
  if (faults.length === 0 && 'data' in completed) return attempt(completed.data);
  const inside = 'faults' in completed ? completed.faults.map((fault) => placed(fault, base)) : [];
  // Once something is wrong anyway, the faults of the data are told in the same breath.
  const data = typeof sent.data === 'object' && sent.data !== null ? faultsOf(attempt(sent.data), wish) : [];
  throw invalidEntry([...faults, ...inside, ...data]);
}

function faultsOf(attempt: Attempt, { before, context, base }: Wish): RequestFault[] {
  const answer = record(before, attempt, context);
  if (answer.ok || answer.refusal.code !== 'entry.invalid') return [];
  return answer.refusal.faults.map((fault) => placed(fault, base));
}

/** The fault with the path it has in the request; the type stands beside the data, not in it. */
function placed(fault: RequestFault, base: string): RequestFault {
  if (fault.path === 'type' && base !== '') return fault;
  return { ...fault, path: fault.path === '' ? base.replace(/\.$/, '') : base + fault.path };
}
