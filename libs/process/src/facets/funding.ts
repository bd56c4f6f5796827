import type { Dossier } from '../dossier/dossier.js';
import { addMonths, type Day } from '../time/days.js';
import type { Facet } from './facet.js';

/** Facets on an ordinary day need no more than the last twelve months of a grant to warn of its end. */
const ENDING_MONTHS = 12;

export type Funding = 'none' | 'running' | 'ending' | 'ended';

/** How it stands with money from others, by the grants that are the reason. */
export function funding({ grants }: Dossier, today: Day): Facet<Funding> {
  const given = grants.filter(({ state }) => state === 'granted' || state === 'ended');
  if (given.length === 0) return { value: 'none', reasons: [] };
  const running = given.filter(({ state, until }) => state === 'granted' && until >= today);
  if (running.length === 0) return { value: 'ended', reasons: given.map(({ id }) => id) };
  const ending = running.filter(({ until }) => addMonths(until, -ENDING_MONTHS) <= today);
  return ending.length > 0
    ? { value: 'ending', reasons: ending.map(({ id }) => id) }
    : { value: 'running', reasons: running.map(({ id }) => id) };
}
