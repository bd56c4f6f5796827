import type { TFunction } from 'i18next';
import type { Labels } from '../i18n/labels';
import type { Position } from './position';
import { segments, stretches, type RingCoverage, type Segment } from './segments';

export interface RingRow {
  readonly segment: Segment;
  readonly name: string;
  readonly commissioned: string;
  readonly progress: string;
  readonly here: boolean;
}

/** What the ring shows, in words: the one source of its text alternative and of its table. */
export function ringRows(
  coverage: RingCoverage,
  position: Position,
  labels: Labels,
  t: TFunction,
): readonly RingRow[] {
  const bands = stretches(coverage);
  return segments.map((segment, index) => {
    const own = bands.filter((stretch) => stretch.segment === segment);
    const differ = new Set(own.map((stretch) => stretch.status)).size > 1;
    const at = position.at ?? -1;
    const here = at < 7 && Math.floor(at) === index;
    return {
      segment,
      name: labels('phaseNames', segment),
      commissioned: (differ ? own : own.slice(0, 1))
        .map(({ phase, status }) =>
          differ ? `${labels('phases', phase)}: ${labels('coverage', status)}` : labels('coverage', status),
        )
        .join(', '),
      progress: here ? t('ring.here') : at >= index + 1 ? t('ring.done') : t('ring.ahead'),
      here,
    };
  });
}

/** The ring in one breath, for those who do not see it. */
export function ringSentence(
  rows: readonly RingRow[],
  stateLabel: string,
  commissioning: string,
  t: TFunction,
): string {
  const perSegment = rows.map((row) => `${row.name}: ${row.commissioned}, ${row.progress}`).join('; ');
  return t('ring.sentence', { state: stateLabel, commissioning, perSegment });
}
