interface Way {
  readonly baseline: number;
  readonly target: number;
}

/** How much of the way from the baseline to the target lies behind, from 0 to 1; undefined where there is no way. */
export function shareOfWay({ baseline, target }: Way, value: number): number | undefined {
  if (baseline === target) return undefined;
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
}

/** Whether a value is as good as the target, in the direction in which the indicator is to move. */
export const reaches = ({ baseline, target }: Way, value: number): boolean =>
  target >= baseline ? value >= target : value <= target;
