import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActualsRecorded } from '../../api/imports';
import { addresses } from '../../site/addresses';
import { Alert } from '../../view/Alert';

/** What was taken over, and where to see it. */
export function Recorded({ recorded }: { recorded: ActualsRecorded }) {
  const { t } = useTranslation();
  return (
    <Alert kind="success" title={t('actuals.done', { count: recorded.bookings })}>
      <ul className="kern-body">
        {recorded.processes.map(({ processId, number, processTitle, bookings }) => (
          <li key={processId}>
            <Link to={addresses.processTab(processId, 'geld')} className="kern-link">
              {number} {processTitle}
            </Link>
            : {t('actuals.doneIn', { count: bookings })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
