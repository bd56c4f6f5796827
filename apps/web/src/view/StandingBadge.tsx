import { useTranslation } from 'react-i18next';
import type { PlanningWindow } from '../api/topics';
import { Badge, type BadgeKind } from './Badge';

const kinds: Readonly<Record<PlanningWindow['standing'], BadgeKind>> = {
  ahead: 'info',
  coming: 'warning',
  open: 'success',
  past: 'info',
};

/** How a window stands today, in a word. */
export function StandingBadge({ standing }: Pick<PlanningWindow, 'standing'>) {
  const { t } = useTranslation();
  return <Badge kind={kinds[standing]}>{t(`topics.windows.stands.${standing}`)}</Badge>;
}
