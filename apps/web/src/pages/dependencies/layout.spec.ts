import { describe, expect, it } from '@jest/globals';
import type { Relation } from '../../api/dependencies';
import { layOut, wrapped } from './layout';

const relation = (processId: string, plan: string, more: Partial<Relation> = {}): Relation => ({
  processId,
  number: `2026-${processId}`,
  processTitle: `Prozess ${processId}`,
  department: { id: 'd', name: 'Jugend' },
  version: 1,
  plan,
  coordination: 'agreed',
  since: '2026-01-01',
  transitions: [],
  ...more,
});
const other = (processId: string) => ({
  processId,
  number: `2026-${processId}`,
  title: `Prozess ${processId}`,
});

describe('the map of plans', () => {
  const relations = [
    relation('1', 'Prozess 2', { other: other('2') }),
    relation('2', 'Anderer Name von 1', { other: other('1'), coordination: 'open' }),
    relation('2', 'Nahverkehrsplan'),
    relation('1', '  nahverkehrsplan'),
  ];

  it('shows each process and each plan once', () => {
    const { nodes } = layOut(relations);
    expect(nodes.map(({ label }) => label)).toEqual(['Prozess 1', 'Prozess 2', 'Nahverkehrsplan']);
    expect(nodes.map(({ processId }) => processId)).toEqual(['1', '2', undefined]);
  });

  it('draws one line between two, the less agreed of what both say', () => {
    expect(layOut(relations).lines.map(({ key, coordination }) => [key, coordination])).toEqual([
      ['1 – 2', 'open'],
      ['2 – plan nahverkehrsplan', 'agreed'],
      ['1 – plan nahverkehrsplan', 'agreed'],
    ]);
    expect(layOut(relations.toReversed()).lines.find(({ key }) => key === '1 – 2')?.coordination).toBe(
      'open',
    );
  });

  it('looks the same however the list was sorted, and puts nothing on top of anything', () => {
    const { nodes } = layOut(relations);
    expect(layOut(relations.toReversed()).nodes).toEqual(nodes);
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
  });

  it('of nothing is empty', () => {
    expect(layOut([])).toEqual({ nodes: [], lines: [] });
  });
});

it('a long name is broken between its words, and nothing of it is lost', () => {
  const name = 'Ausbildungsstrategie der Wirtschaftsförderung des Landkreises';
  expect(wrapped(name)).toEqual(['Ausbildungsstrategie der', 'Wirtschaftsförderung des', 'Landkreises']);
  expect(wrapped('Kita')).toEqual(['Kita']);
});
