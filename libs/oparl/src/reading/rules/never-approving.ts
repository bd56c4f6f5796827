import { fold } from '../../labels/fold.js';

/**
 * Beginnings of words for what is never an approval: noted, postponed, referred, removed, withdrawn (model 2.9, 3).
 * They stand apart from the rules on purpose: whatever rules are in force, a label that contains one of these is read as
 * no approval, so that no row of the table, ours or an administrator's, can turn one into the other.
 */
const STEMS = [
  ...[
    'kenntn',
    'vertag',
    'vertagung',
    'verschob',
    'verschieb',
    'geschoben',
    'ausgesetzt',
    'auszusetz',
    'verlegung',
    'verlegt',
  ],
  ...['zurückgest', 'zurückst', 'zurückzust', 'rückstell'],
  ...['verwies', 'verweis', 'überwies', 'überweis', 'weitergeleit', 'weiterleit', 'weiterzuleit'],
  ...['abgesetz', 'absetz', 'abzusetz', 'gestrichen'],
  ...['zurückgez', 'zurückgenom', 'zurückzieh', 'zurückzuzieh', 'zurücknahm', 'rücknahm'],
].map(fold);

/** The same as whole words, to recognise them misspelt ("vertgat", "zur Kentnsi"). */
const WORDS = [
  'kenntnis',
  'vertagt',
  'vertagung',
  'verschoben',
  'verwiesen',
  'überwiesen',
  'abgesetzt',
  'zurückgestellt',
  'zurückgezogen',
].map(fold);

/** Whether a text says that something was noted, postponed, referred, removed or withdrawn, split or misspelt though it be. */
export function saysNoApproval(text: string): boolean {
  const folded = fold(text);
  const joined = folded.replace(/[ *|]/g, '');
  const said = folded.split(' ');
  const parted =
    ['stelt', 'zieht', 'nahm', 'nimt'].some((verb) => said.includes(verb)) && said.includes('zuruck');
  return (
    parted ||
    (said.includes('setzt') && said.includes('ab')) ||
    STEMS.some((stem) => joined.includes(stem)) ||
    said.some((word) => WORDS.some((meant) => misspelt(word, meant)))
  );
}

/** Whether one letter too many, too few, wrong or swapped with its neighbour makes one word of the other. */
function misspelt(word: string, meant: string): boolean {
  if (word === meant) return true;
  if (Math.abs(word.length - meant.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start += 1;
  const [a, b] = [word.slice(start), meant.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
