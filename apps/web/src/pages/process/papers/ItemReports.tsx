import { useTranslation } from 'react-i18next';
import type { ItemReport } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';

/** What was said about carrying out an item, the last word first. */
export function ItemReports({ reports }: { reports: readonly ItemReport[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (reports.length === 0) return null;
  return (
    <ul className="plain-list reports" aria-label={t('papers.reports')}>
      {[...reports].reverse().map(({ progress, on, by, reason, dueOn, owner, note }, index) => {
        const more = [reason, dueOn && t('papers.newDueOn', { day: formats.day(dueOn) }), owner, note]
          .filter(Boolean)
          .join('; ');
        return (
          <li key={index}>
            {t('papers.report', {
              day: formats.day(on),
              progress: labels('progresses', progress),
              who: by.name,
            })}
            {more && `: ${more}`}
          </li>
        );
      })}
    </ul>
  );
}
