import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/labels';
import { Badge, type BadgeKind } from './Badge';

const kinds: Readonly<Record<string, BadgeKind>> = {
  adopted: 'success',
  adoptedAmended: 'success',
  recommended: 'success',
  rejected: 'danger',
};

/** The result of a consultation in words; that there is none yet is said too. */
export function ResultBadge({ code }: { code: string | undefined }) {
  const { t } = useTranslation();
  const labels = useLabels();
  if (code === undefined) return <span className="row-note">{t('council.noResult')}</span>;
  return <Badge kind={kinds[code] ?? 'info'}>{labels('results', code)}</Badge>;
}
