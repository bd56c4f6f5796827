import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWindows } from '../../api/topics';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { TableOrCards } from '../../view/TableOrCards';
import { StandingBadge } from '../../view/StandingBadge';

/** The windows that are open or still to come. */
export function WindowCalendar() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data } = useWindows();
  const windows = (data ?? []).filter(({ active, standing }) => active && standing !== 'past');
  return (
    <details className="kern-accordion window-calendar">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          {t('topics.windows.title', { count: windows.length })}
        </span>
      </summary>
      <div className="kern-accordion__body stack">
        <p className="kern-body">
          {t('topics.windows.intro')}{' '}
          <Link className="kern-link" to={addresses.administrationSection('zeitfenster')}>
            {t('topics.windows.all')}
          </Link>
        </p>
        {windows.length > 0 && (
          <TableOrCards
            caption={t('topics.windows.caption')}
            rows={windows}
            keyOf={({ id }) => id}
            columns={[
              {
                name: t('topics.windows.name'),
                cell: ({ title, programme }) => [title, programme].filter(Boolean).join(', '),
              },
              { name: t('topics.windows.kind'), cell: ({ kind }) => labels('waitingFor', kind) },
              { name: t('topics.windows.opens'), cell: ({ opensOn }) => formats.day(opensOn) },
              { name: t('topics.windows.closes'), cell: ({ closesOn }) => formats.day(closesOn) },
              {
                name: t('topics.windows.standing'),
                cell: ({ standing }) => <StandingBadge standing={standing} />,
              },
            ]}
          />
        )}
      </div>
    </details>
  );
}
