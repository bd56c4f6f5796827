import type { FileFacts } from './paper-facts.js';
import { link } from './reach.js';
import { addressOf, isThing, many, text, type Thing } from './shape.js';

/** The files of a paper, as links; none of them is fetched. */
export function filesOf(paper: Thing): FileFacts[] {
  const main = many(paper, 'mainFile').map((file) => fileFacts(file, 'main'));
  const known = new Set(main.map(({ address }) => address));
  const others = many(paper, 'auxiliaryFile').map((file) => fileFacts(file, 'auxiliary'));
  return [...main, ...others.filter(({ address }) => address === undefined || !known.has(address))];
}

function fileFacts(file: unknown, role: FileFacts['role']): FileFacts {
  if (!isThing(file)) return { role, address: link(addressOf(file)) };
  const size = Number(text(file, 'size'));
  return {
    role,
    name: text(file, 'name', 'fileName'),
    address: link(text(file, 'accessUrl')) ?? link(addressOf(file)),
    download: link(text(file, 'downloadUrl')),
    mimeType: text(file, 'mimeType'),
    size: Number.isSafeInteger(size) && size >= 0 ? size : undefined,
    date: text(file, 'date')?.slice(0, 10),
  };
}
