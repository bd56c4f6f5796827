import type { TraceLink } from '../../../api/measures';

/** The sign of each kind in front of its number, as people cite them. */
export const signs: Readonly<Record<TraceLink['kind'], string>> = {
  finding: 'B',
  recommendation: 'E',
  measure: 'M',
  decision: 'P',
  work: 'U',
  effect: 'W',
};

/** What leads to a link and what follows from it, itself included; all of them where none is chosen. */
export function chainOf(links: readonly TraceLink[], chosen: string | undefined): ReadonlySet<string> {
  const byKey = new Map(links.map((link) => [link.key, link]));
  if (chosen === undefined || !byKey.has(chosen)) return new Set(byKey.keys());
  const reached = new Set<string>();
  const walk = (key: string, on: 'follows' | 'leadsTo', seen = new Set<string>()): void => {
    if (seen.has(key)) return;
    seen.add(key);
    reached.add(key);
    const link = byKey.get(key);
    // One item can adopt a whole plan: whoever comes to it from one measure is not led on to all the others.
    if (link?.kind === 'decision' && key !== chosen) return;
    for (const next of link?.[on] ?? []) walk(next, on, seen);
  };
  walk(chosen, 'follows');
  walk(chosen, 'leadsTo');
  return reached;
}
