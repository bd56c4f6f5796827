import { useTranslation } from 'react-i18next';
import type { Named } from '../api/types';
import { Badge } from './Badge';

/** The accountable person; nobody being accountable must catch the eye. */
export function Accountable({ person, ended = false }: { person: Named | null; ended?: boolean }) {
  const { t } = useTranslation();
  if (!person && ended) return <span>–</span>;
  return person ? <span>{person.name}</span> : <Badge kind="danger">{t('view.vacant')}</Badge>;
}
