import { changed, type Plain } from '../../record/form/plain-data';

/** What a form shows once somebody else changed the same: what was typed here stays, the rest is as it stands now. */
export function mergedWith(now: Plain, before: Plain, typed: Plain): Plain {
  const emptied = Object.keys(before).filter((name) => !(name in typed));
  const mine = changed(typed, before);
  const kept = Object.entries({ ...now, ...mine }).filter(([name]) => !emptied.includes(name));
  return Object.fromEntries(kept);
}
