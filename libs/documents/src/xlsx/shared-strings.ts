import type { Parts } from './parts.js';

/** The texts that cells refer to by number; what is written above a text to pronounce it is left out. */
export async function sharedStringsIn(parts: Parts, path: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let text = '';
  let within = false;
  let phonetic = false;
  await parts.read(path, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      within = name === 't' && !phonetic;
    },
    text: (part) => {
      if (within) text += part;
    },
    close: (name) => {
      within = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}
