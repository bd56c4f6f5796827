import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/oparl';
import { useFormats } from '../../i18n/formats';

/** The files of the paper over there. */
export function PublishedFiles({ files }: Pick<Comparison, 'files'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (files.length === 0) return null;
  return (
    <section className="stack" aria-label={t('oparl.comparison.files')}>
      <h3 className="kern-title kern-title--small">{t('oparl.comparison.files')}</h3>
      <ul className="plain-list oparl-files">
        {files.map(({ address, download, name, role, date, size }) => {
          const to = download ?? address;
          const shown = name ?? to ?? t('oparl.comparison.file');
          return (
            <li key={`${to ?? ''} ${name ?? ''}`}>
              {to ? (
                <a href={to} className="kern-link" target="_blank" rel="noreferrer">
                  {shown}
                </a>
              ) : (
                shown
              )}
              <span className="below">
                {[
                  t(`oparl.file.${role}`),
                  date && formats.day(date),
                  size !== undefined && `${formats.number(Math.ceil(size / 1024))} kB`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
