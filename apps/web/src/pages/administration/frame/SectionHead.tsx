import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import { addresses } from '../../../site/addresses';
import { keeps, type Section } from '../../../site/sections';

interface Props {
  readonly section: Section;
  readonly title: string;
  readonly intro: string;
  /** What the way to a new one is called. */
  readonly add?: string;
}

/** The heading of a part of the administration, with the way to add something for those who may. */
export function SectionHead({ section, title, intro, add }: Props) {
  const { t } = useTranslation();
  const { data: person } = useSession();
  return (
    <div className="stack">
      <div className="section-head">
        <h2 className="kern-heading-medium">{title}</h2>
        {add && keeps(person, section) && (
          <Link to={addresses.administered(section, 'neu')} className="kern-btn kern-btn--primary">
            <span className="kern-icon kern-icon--add" aria-hidden="true" />
            <span className="kern-label">{add}</span>
          </Link>
        )}
      </div>
      <p className="kern-body prose">{intro}</p>
      {!keeps(person, section) && section !== 'aenderungen' && (
        <p className="kern-body kern-body--muted">
          {t(section === 'indikatoren' ? 'administration.onlyPlanners' : 'administration.onlyAdministrators')}
        </p>
      )}
    </div>
  );
}
