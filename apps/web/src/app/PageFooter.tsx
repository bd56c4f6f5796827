import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../site/addresses';
import { pages } from '../site/pages';

export function PageFooter() {
  const { t } = useTranslation();
  return (
    <footer className="page-footer">
      <div className="kern-container page-footer__content">
        <p className="kern-body kern-body--small">{t('frame.footer')}</p>
        <Link className="kern-link kern-link--small kern-link--no-visited-state" to={addresses.statement}>
          {t(pages.statement.title)}
        </Link>
      </div>
    </footer>
  );
}
