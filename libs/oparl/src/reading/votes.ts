import { plain } from '../labels/fold.js';

/** Votes as far as they are written; what is not written is not derived. */
export interface Votes {
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
  readonly excluded?: number;
}

export interface Counted {
  readonly votes?: Votes;
  /** Two counts that differ stand in the label: it tells of several votes. */
  readonly several?: true;
  /** The label without its counts, so that "Ablehnung: 1" is not taken for a result. */
  readonly rest: string;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ein: 1, eine: 1, einer: 1, einem: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9,
  zehn: 10, elf: 11, zwölf: 12, keine: 0, ohne: 0,
}; // prettier-ignore

type Kind = keyof Votes | 'other';

/** Words for a kind of vote. A weak word ("Zustimmung") is a result as well: it counts only before a colon. */
const KINDS: readonly { kind: Kind; words: string; weak?: boolean }[] = [
  { kind: 'yes', words: 'ja-? ?stimmen?|fürstimmen?|dafür|ja' },
  { kind: 'yes', words: 'zustimmung(?:en)?|angenommen', weak: true },
  { kind: 'no', words: 'nein-? ?stimmen?|gegenstimmen?|dagegen|gegen|nein' },
  { kind: 'no', words: 'ablehnung(?:en)?|abgelehnt', weak: true },
  { kind: 'abstain', words: '(?:stimm)?enthaltung(?:en)?|enthalten|enth\\.?' },
  { kind: 'excluded', words: 'befangen(?:heit)?|ausgeschlossen' },
  { kind: 'other', words: 'anwesende?|abwesende?|stimmberechtigte?|ungültige?|mitglieder' },
];

const TOKEN = new RegExp(
  `(?<number>\\d{1,4}|(?<![\\p{L}])(?:${Object.keys(NUMBERS).join('|')})(?![\\p{L}]))|` +
    `(?<![\\p{L}])(?<word>${KINDS.map(({ words }) => words).join('|')})(?![\\p{L}])`,
  'gu',
);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly number?: number;
}

const kindOf = (text: string) => KINDS.find(({ words }) => new RegExp(`^(?:${words})$`, 'u').test(text));

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const said = match.groups?.number;
    const number = said === undefined ? undefined : (NUMBERS[said] ?? Number(said));
    return { start: match.index, end: match.index + match[0].length, text: match[0], number };
  });
}

/** What may stand between a number and its word. */
const BETWEEN = /^[\s:=\-–.()]*(?:stimmen?)?[\s:=\-–.()]*$/;

interface Pair {
  readonly kind: Kind;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function pair(text: string, number: Token, word: Token): Pair | undefined {
  const [first, second] = number.start < word.start ? [number, word] : [word, number];
  const between = text.slice(first.end, second.start);
  const kind = kindOf(word.text);
  if (kind === undefined || number.number === undefined || !BETWEEN.test(between)) return undefined;
  if (kind.weak && !between.includes(':')) return undefined;
  if (number.number === 0 && !/\d/.test(number.text) && kind.kind === 'yes') return undefined;
  const trailing = /^\s*stimmen?(?!\p{L})/u.exec(text.slice(second.end))?.[0].length ?? 0;
  return { kind: kind.kind, count: number.number, start: first.start, end: second.end + trailing };
}

/** "12 Ja, 3 Nein" and "Ja: 12, Nein: 3" pair differently; what stands first decides for the whole label. */
function pairs(text: string): Pair[] {
  const all = tokens(text);
  const found: Pair[] = [];
  const first = all.findIndex(
    (token, i) => (token.number === undefined) !== (all[i + 1]?.number === undefined),
  );
  const numberFirst = all[first]?.number !== undefined && all[first + 1] !== undefined;
  for (let i = Math.max(first, 0); i + 1 < all.length; i += 1) {
    const [one, two] = [all[i], all[i + 1]];
    if (one === undefined || two === undefined || (one.number !== undefined) !== numberFirst) continue;
    if ((two.number !== undefined) === numberFirst) continue;
    const paired = numberFirst ? pair(text, one, two) : pair(text, two, one);
    if (paired === undefined) continue;
    found.push(paired);
    i += 1;
  }
  return found;
}

/** "12:3:1", "12 : 0" or "12/3/1": yes, no, abstaining. Not a time of day, a date or a number of a paper. */
const SCORE =
  /(?<![\d/:.])(\d{1,3})(?: ?: ?(\d{1,3})(?: ?: ?(\d{1,3}))?| ?\/ ?(\d{1,3}) ?\/ ?(\d{1,3}))(?![\d/:.]| ?uhr)/u;

/** "mit 20 gegen 4 Stimmen": those in favour against those opposed. */
const AGAINST =
  /(?<![\d/:.])(\d{1,3})(?: ja-?)?(?: ?stimmen)? gegen (\d{1,3})(?: nein-?)?(?: ?stimmen?)?(?![\d/:.\p{L}])/gu;

/** Reads the votes that stand inside a label ("einstimmig12 Ja-Stimmen", "Ja: 12, Nein: 3", "12:3:1"). */
export function countVotes(label: string): Counted {
  const text = plain(label).replace(AGAINST, '$1 ja $2 nein');
  const found = pairs(text);
  if (found.length === 0) return scored(text);
  const votes: Partial<Record<keyof Votes, number>> = {};
  let ambiguous = false;
  for (const { kind, count } of found) {
    if (kind === 'other') continue;
    ambiguous ||= votes[kind] !== undefined && votes[kind] !== count;
    votes[kind] = count;
  }
  const rest = found.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  if (ambiguous) return { several: true, rest };
  return Object.keys(votes).length === 0 ? { rest } : { votes, rest };
}

function scored(text: string): Counted {
  const match = SCORE.exec(text);
  if (match === null) return { rest: text };
  const [whole, yes, no, abstain, slashNo, slashAbstain] = match;
  const abstained = abstain ?? slashAbstain;
  const votes = {
    yes: Number(yes),
    no: Number(no ?? slashNo),
    ...(abstained && { abstain: Number(abstained) }),
  };
  return { votes, rest: text.replace(whole, ' ') };
}
