import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../../../site/addresses';
import type { Section } from '../../../site/sections';

/** The way to the form of something configured; its name is read along. */
export function EditLink({ section, id, name }: { section: Section; id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <Link to={addresses.administered(section, id)} className="kern-link">
      {t('administration.change')}
      <span className="kern-sr-only">: {name}</span>
    </Link>
  );
}
