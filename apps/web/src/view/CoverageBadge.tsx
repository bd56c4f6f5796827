import type { CoverageStatus } from '../api/types';
import { useLabels } from '../i18n/labels';
import { Badge, type BadgeKind } from './Badge';

const kinds: Readonly<Record<Exclude<CoverageStatus, 'none'>, BadgeKind>> = {
  effective: 'success',
  conditional: 'warning',
  pending: 'info',
  proposed: 'info',
  contested: 'warning',
  repealed: 'danger',
};

export function CoverageBadge({ value }: { value: CoverageStatus }) {
  const labels = useLabels();
  return value === 'none' ? (
    <>{labels('coverage', value)}</>
  ) : (
    <Badge kind={kinds[value]}>{labels('coverage', value)}</Badge>
  );
}
