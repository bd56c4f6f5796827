import type { Commissioning } from '../api/types';
import { useLabels } from '../i18n/labels';
import { Badge, type BadgeKind } from './Badge';

const kinds: Readonly<Record<Commissioning, BadgeKind>> = {
  full: 'success',
  statutory: 'success',
  partial: 'warning',
  pending: 'info',
  none: 'info',
  contested: 'warning',
  lost: 'danger',
};

export function CommissioningBadge({ value }: { value: Commissioning }) {
  const labels = useLabels();
  return <Badge kind={kinds[value]}>{labels('commissioning', value)}</Badge>;
}
