import { fold } from '../../labels/fold.js';

/** A pattern made ready: runs of words that follow each other; any words may stand between two runs. */
export type Pattern = readonly (readonly WordTest[])[];
type WordTest = (word: string) => boolean;

export const LONGEST_PATTERN = 1_000;

/**
 * Makes a pattern ready for use. A pattern is a phrase as one would write it, no regular expression, so that nobody can
 * write one that never ends: `zur kenntnis genommen`. In a word `|` parts alternatives and `*` stands for any letters
 * (`vertag*|verschob*`); `…` or `...` between words stands for any words, or none (`stimmt … zu`); `$` as the last word
 * stands for the end of the label (`stimmt … zu $`).
 *
 * Undefined where nothing would be left to look for (`*`, `…`, punctuation) or the pattern is too long.
 */
export function pattern(text: string): Pattern | undefined {
  if (text.length > LONGEST_PATTERN) return undefined;
  const runs = text
    .split(/…|\.\.\./)
    .map((run) => run.trim())
    .filter((run) => run !== '');
  const tests = runs.map((run) => run.split(/\s+/).map(wordTest));
  if (tests.flat().length === 0 || text.trim() === END || tests.some((run) => run.includes(undefined)))
    return undefined;
  return tests.map((run) => run.filter((test) => test !== undefined));
}

/** The word behind the last one of a label; no word of a label folds to it. */
export const END = '$';

function wordTest(text: string): WordTest | undefined {
  if (text === END) return (word) => word === END;
  const exact = new Set<string>();
  const wild: WordTest[] = [];
  for (const alternative of text.split('|')) {
    const parts = alternative.split('*').map(fold);
    if (parts.every((part) => part === '') || parts.some((part) => part.includes(' '))) return undefined;
    if (parts.length > 1) wild.push(wildcard(parts));
    else exact.add(parts[0] ?? '');
  }
  return (word) => exact.has(word) || wild.some((test) => test(word));
}

/** Whether a word begins with the first part, ends with the last and has the others between them in their order. */
function wildcard(parts: readonly string[]): WordTest {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  return (word) => {
    if (word.length < first.length + last.length || !word.startsWith(first) || !word.endsWith(last))
      return false;
    const rest = word.slice(first.length, word.length - last.length);
    let at = 0;
    for (const part of parts.slice(1, -1)) {
      const found = rest.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return true;
  };
}

/**
 * The places of the first words that a pattern fits, leaving out words that are taken; undefined where it does not fit.
 * Each run takes its earliest place after the run before it.
 */
export function places(
  pattern: Pattern,
  words: readonly string[],
  taken: ReadonlySet<number>,
): number[] | undefined {
  const found: number[] = [];
  let from = 0;
  for (const run of pattern) {
    const start = placeOf(run, words, taken, from);
    if (start === undefined) return undefined;
    for (let i = 0; i < run.length; i += 1) found.push(start + i);
    from = start + run.length;
  }
  return found;
}

function placeOf(
  run: readonly WordTest[],
  words: readonly string[],
  taken: ReadonlySet<number>,
  from: number,
): number | undefined {
  for (let start = from; start + run.length <= words.length; start += 1)
    if (run.every((test, i) => !taken.has(start + i) && test(words[start + i] ?? ''))) return start;
  return undefined;
}
