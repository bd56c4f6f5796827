import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorState } from '../view/ErrorState';
import { PageTitle } from '../view/PageTitle';

/** Catches what went wrong while a page was drawn; the rest of the frame stays usable. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <>
      <PageTitle title={t('errors.pageTitle')} />
      <ErrorState
        error={error}
        retry={() => {
          window.location.reload();
        }}
      />
    </>
  );
}
