import type { AnyStateNode } from 'xstate';
import type { Dossier } from '../dossier/dossier.js';
import { stateNames, type StateName } from '../vocabulary/states.js';
import { lifecycle, unconditional, type LifecycleEvent } from './lifecycle.js';

export { lifecycle, unconditional };

/** States that only group others and are no part of a state's name. */
const groups = new Set(['open', 'active', 'running']);

function* atomic(node: AnyStateNode): Generator<AnyStateNode> {
  const inner = Object.values(node.states);
  if (inner.length === 0 && node.type !== 'history') yield node;
  for (const state of inner) yield* atomic(state);
}

const nameOf = (node: AnyStateNode): string => node.path.filter((part) => !groups.has(part)).join('.');

const isStateName = (name: string): name is StateName => stateNames.some((one) => one === name);

const nodes = new Map<StateName, AnyStateNode>(
  [...atomic(lifecycle.root)].flatMap((node) => {
    const name = nameOf(node);
    return isStateName(name) ? [[name, node] as const] : [];
  }),
);

/** The state a node of the statechart stands for, if it stands for one. */
export function stateOfNode(node: AnyStateNode): StateName | undefined {
  const name = nameOf(node);
  return isStateName(name) ? name : undefined;
}

/** The node of the statechart a state stands for. */
export function nodeOf(state: StateName): AnyStateNode {
  const node = nodes.get(state);
  if (!node) throw new Error(`The lifecycle has no state ${state}`);
  return node;
}

const valueOf = (node: AnyStateNode): object | string =>
  node.path.reduceRight<object | string>((inner, part) => (inner === '' ? part : { [part]: inner }), '');

const values = new Map([...nodes].map(([name, node]) => [name, valueOf(node)]));

const history = 'process.open.active.running.asBefore';

/**
 * The machine standing where a dossier stands. Snapshots are never stored: they carry neither version nor machine,
 * so they are made from the dossier each time.
 */
export function snapshotOf(dossier: Dossier, machine: typeof lifecycle = lifecycle) {
  const { suspendedFrom } = dossier;
  return machine.resolveState({
    // The value was derived from the machine's own node.
    value: values.get(dossier.state) as never,
    context: dossier,
    ...(suspendedFrom
      ? { historyValue: { [history]: [machine.getStateNodeById(nodeOf(suspendedFrom).id)] } }
      : {}),
  });
}

const asked = new WeakMap<Dossier, ReturnType<typeof snapshotOf>>();

/** Whether there is a way on from where a dossier stands, whether or not requirements hold; asked often of one. */
export function hasWay(dossier: Dossier, event: LifecycleEvent): boolean {
  const here = asked.get(dossier) ?? snapshotOf(dossier, unconditional);
  asked.set(dossier, here);
  return here.can(event);
}

/** The name of the state a snapshot is in. */
export function stateOf(snapshot: { readonly value: unknown }): StateName {
  const parts: string[] = [];
  for (let value = snapshot.value; value !== undefined;) {
    if (typeof value === 'string') {
      parts.push(value);
      break;
    }
    // A compound state's value names the one inner state it is in.
    const [name, inner] = Object.entries(value as object)[0] as [string, unknown];
    parts.push(name);
    value = inner;
  }
  const name = parts.filter((part) => !groups.has(part)).join('.');
  if (!isStateName(name)) throw new Error(`The lifecycle reached ${name}, which has no name`);
  return name;
}
