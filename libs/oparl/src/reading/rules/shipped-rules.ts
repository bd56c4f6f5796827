import type { ResultRule } from './rule.js';
import { approving } from './approving.js';
import { agreedToDefer, deferring } from './deferring.js';
import { inconclusive } from './inconclusive.js';
import { negative, undecided } from './negative.js';
import { notThePaper } from './not-the-paper.js';
import { procedural, silentPhrases, silentWords, vague } from './silent.js';

/**
 * The rules we ship, in their order: an earlier rule takes its words away from later ones, so what is said of several
 * words stands before what is said of one of them. Collected from the labels of SessionNet, ALLRIS, SD.NET, more! rubin
 * and regisafe installations. Administrators put theirs in front: `[...own, ...shippedRules]`.
 */
export const shippedRules: readonly ResultRule[] = [
  ...silentPhrases,
  ...agreedToDefer,
  ...procedural,
  ...undecided,
  ...deferring,
  ...inconclusive,
  ...notThePaper,
  ...negative,
  ...approving,
  ...vague,
  ...silentWords,
];
