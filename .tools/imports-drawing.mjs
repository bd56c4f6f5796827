import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importsWithin } from './imports.mjs';
import { roomOf, ROOMS } from './layers.mjs';
import { root } from './run.mjs';

const OURS = '@plankreis/';

/** Each of our packages with those of ours it depends on, as its `package.json` says. */
async function packages() {
  const graph = new Map();
  for (const kind of ['libs', 'apps'])
    for (const name of (await readdir(join(root, kind))).sort()) {
      const file = await readFile(join(root, kind, name, 'package.json'), 'utf8');
      const needed = Object.keys(JSON.parse(file).dependencies ?? {}).filter((one) => one.startsWith(OURS));
      graph.set(
        name,
        needed.map((one) => one.slice(OURS.length)),
      );
    }
  return graph;
}

/** Who imports whom among the rooms of a package, how often, and the files that stand in no room. */
async function roomsOf(folder) {
  const rooms = ROOMS[folder];
  const counts = new Map(rooms.map((room) => [room, new Map()]));
  const roomless = [];
  for (const [file, imported] of await importsWithin(folder)) {
    const room = roomOf(rooms, file);
    if (room === undefined) roomless.push(file);
    const found = counts.get(room);
    for (const other of found ? imported.map((one) => roomOf(rooms, one)) : [])
      if (other !== room) found.set(other, (found.get(other) ?? 0) + 1);
  }
  return { counts, roomless: roomless.sort() };
}

/** Whether one gets from a node to another by more than one arrow; such an arrow says nothing new in a drawing. */
function hasDetour(graph, from, to) {
  const seen = new Set();
  const walk = (node) => {
    if (seen.has(node)) return false;
    seen.add(node);
    return (graph.get(node) ?? []).some((next) => next === to || walk(next));
  };
  return (graph.get(from) ?? []).some((next) => next !== to && walk(next));
}

/** A drawing of a graph without circles: arrows that follow from others are left out. */
function drawing(graph) {
  const ids = new Map([...graph.keys()].map((node, index) => [node, `n${index}`]));
  const nodes = [...ids].map(([node, id]) => `  ${id}["${node}"]`);
  const arrows = [...graph].flatMap(([from, targets]) =>
    targets
      .filter((to) => ids.has(to) && !hasDetour(graph, from, to))
      .map((to) => `  ${ids.get(from)} --> ${ids.get(to)}`),
  );
  return `\`\`\`mermaid\n${['flowchart TD', ...nodes, ...arrows].join('\n')}\n\`\`\``;
}

const code = (text) => `\`${text}\``;

async function packagePart(folder) {
  const { counts, roomless } = await roomsOf(folder);
  const highestFirst = [...counts].reverse();
  const rows = highestFirst.map(([room, imported]) => {
    const told = [...imported].map(([other, count]) => `${code(other ?? 'no room')} ${count}`);
    return `| ${code(room)} | ${told.sort().join(', ')} |`;
  });
  return [
    `## ${folder}`,
    drawing(new Map(highestFirst.map(([room, imported]) => [room, [...imported.keys()]]))),
    ['| room, the highest first | imports from, how often |', '| --- | --- |', ...rows].join('\n'),
    roomless.length > 0 ? `Above all rooms: ${roomless.map(code).join(', ')}.` : '',
  ].join('\n\n');
}

/** The page of what imports what: between packages, and between the rooms of each package that has some. */
export async function importsPage() {
  return [
    '# Imports',
    'Read off the sources. An arrow points to what is imported; one that follows from others is left out of the drawing, not of the table. Which rooms there are, and in which order, stands in `.tools/layers.mjs`; no arrow leads upwards, and neither files nor folders form a circle.',
    '## Packages',
    drawing(await packages()),
    ...(await Promise.all(Object.keys(ROOMS).map(packagePart))),
  ].join('\n\n');
}
