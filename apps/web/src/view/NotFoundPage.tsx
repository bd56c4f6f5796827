import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../site/addresses';
import { PageTitle } from './PageTitle';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('errors.notFound')} />
      <p className="kern-body">{t('errors.notFoundHint')}</p>
      <Link className="kern-link kern-link--no-visited-state" to={addresses.processes}>
        {t('errors.toProcesses')}
      </Link>
    </>
  );
}
