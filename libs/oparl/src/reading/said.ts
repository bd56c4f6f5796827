import { END, pattern, places, type Pattern } from './rules/pattern.js';
import type { Role } from '../labels/role.js';
import type { ResultRule } from './rules/rule.js';

/** What the rules found in a label, and the words none of them knew. */
export interface Said {
  readonly rules: readonly ResultRule[];
  readonly unread: readonly string[];
}

const compiled = new WeakMap<ResultRule, Pattern>();

/** The pattern of a rule; one that looks for nothing fits nothing. */
function patternOf(rule: ResultRule): Pattern | undefined {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const made = pattern(rule.pattern);
  if (made !== undefined) compiled.set(rule, made);
  return made;
}

/** Goes down the table once: each rule takes the words it fits, and later ones see what is left. */
function pass(
  words: readonly string[],
  role: Role | 'unknown',
  rules: readonly ResultRule[],
  alone: boolean,
): Said {
  const ended = [...words, END];
  const taken = new Set<number>();
  const found: ResultRule[] = [];
  for (const rule of rules) {
    if ((rule.alone && !alone) || (rule.roles && !rule.roles.includes(role))) continue;
    const pattern = patternOf(rule);
    if (pattern === undefined) continue;
    for (let at = places(pattern, ended, taken); at !== undefined; at = places(pattern, ended, taken)) {
      at.forEach((place) => taken.add(place));
      if (rule.code !== 'nothing') found.push(rule);
    }
  }
  return { rules: found, unread: words.filter((word, i) => !taken.has(i) && !/^\d+$/.test(word)) };
}

/** What folded words say by the rules; those for words that stand alone count only where nothing else says anything. */
export function said(words: readonly string[], role: Role | 'unknown', rules: readonly ResultRule[]): Said {
  const plainly = pass(words, role, rules, false);
  if (plainly.rules.length > 0) return plainly;
  const alone = pass(words, role, rules, true);
  return alone.unread.length > 0 ? { ...alone, rules: [] } : alone;
}
