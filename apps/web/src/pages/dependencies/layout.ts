import type { Relation } from '../../api/dependencies';

/** A process, or a plan that is no process here. */
export interface MapNode {
  readonly key: string;
  readonly label: string;
  readonly processId?: string;
  readonly x: number;
  readonly y: number;
}

/** One touches the other; where both say so, the less agreed of the two is drawn. */
export interface MapLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly coordination: Relation['coordination'];
  readonly path: string;
}

export interface PlanMapLayout {
  readonly nodes: readonly MapNode[];
  readonly lines: readonly MapLine[];
}

/** The radii of the ring the nodes stand on. */
export const RADIUS = { x: 200, y: 190 } as const;

const planKey = (plan: string): string => `plan ${plan.trim().replace(/\s+/g, ' ').toLowerCase()}`;
const graver: readonly Relation['coordination'][] = ['open', 'agreed', 'notAffected'];

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Places every process and plan on a ring, always in the same order: by department and number, plans last. */
export function layOut(relations: readonly Relation[]): PlanMapLayout {
  const found = new Map<string, { order: string; label: string; processId?: string }>();
  for (const { processId, number, processTitle, department } of relations)
    found.set(processId, { order: `0 ${department.name} ${number}`, label: processTitle, processId });
  for (const { plan, other } of relations) {
    const key = other?.processId ?? planKey(plan);
    const known = found.get(key);
    // Of several spellings always the same one, however the list is sorted.
    if (known && (known.processId !== undefined || known.label <= plan.trim())) continue;
    found.set(
      key,
      other
        ? { order: `1 ${other.number}`, label: other.title, processId: other.processId }
        : { order: `2 ${plan.toLowerCase()}`, label: plan.trim() },
    );
  }
  const ordered = [...found].sort(([, one], [, two]) =>
    one.order < two.order ? -1 : one.order > two.order ? 1 : 0,
  );
  const nodes = ordered.map(([key, { label, processId }], index): MapNode => {
    const angle = (2 * Math.PI * index) / ordered.length - Math.PI / 2;
    return {
      key,
      label,
      ...(processId === undefined ? {} : { processId }),
      x: rounded(Math.cos(angle) * RADIUS.x),
      y: rounded(Math.sin(angle) * RADIUS.y),
    };
  });
  return { nodes, lines: linesOf(relations, new Map(nodes.map((node) => [node.key, node]))) };
}

function linesOf(relations: readonly Relation[], nodes: ReadonlyMap<string, MapNode>): MapLine[] {
  const lines = new Map<string, MapLine>();
  for (const { processId, plan, other, coordination } of relations) {
    const [from, to] = [nodes.get(processId), nodes.get(other?.processId ?? planKey(plan))];
    if (!from || !to) continue;
    const key = [from.key, to.key].sort().join(' – ');
    const there = lines.get(key);
    if (there && graver.indexOf(there.coordination) <= graver.indexOf(coordination)) continue;
    // Bent towards the middle, so that lines between neighbours do not run through the nodes between.
    const middle = `${String(rounded((from.x + to.x) / 4))} ${String(rounded((from.y + to.y) / 4))}`;
    lines.set(key, {
      key,
      from: from.key,
      to: to.key,
      coordination,
      path: `M ${String(from.x)} ${String(from.y)} Q ${middle} ${String(to.x)} ${String(to.y)}`,
    });
  }
  return [...lines.values()];
}

/** As much of a name as stands in one line beside a node. */
const LINE = 28;

/** A name in lines, broken between words. */
export function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
