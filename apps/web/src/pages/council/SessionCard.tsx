import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Session } from '../../api/council';
import { useBodyName } from '../../api/directory';
import { addresses } from '../../site/addresses';
import { today, useFormats } from '../../i18n/formats';
import { asOnAgenda } from './agenda-order';
import { PaperOnAgenda } from './PaperOnAgenda';
import { ResultBadge } from '../../view/ResultBadge';
import { useIsLiaison } from '../../view/use-is-liaison';

/** A session with its papers. */
export function SessionCard({ session }: { session: Session }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const bodyName = useBodyName();
  const isLiaison = useIsLiaison();
  const { bodyId, sessionOn, consultations } = session;
  const name = `${formats.longDay(sessionOn)}, ${bodyName(bodyId)}`;
  const open = consultations.some(({ resultCode }) => resultCode === undefined);
  const recording = isLiaison && open && sessionOn <= today();
  return (
    <article className="session" aria-label={name}>
      <header className="session__head">
        <h3 className="kern-heading-small">
          <Link className="kern-link kern-link--no-visited-state" to={addresses.session(bodyId, sessionOn)}>
            {name}
          </Link>
        </h3>
        {recording && (
          <Link
            to={addresses.session(bodyId, sessionOn)}
            className="kern-btn kern-btn--secondary row-action"
            aria-label={`${t('council.sessions.record')}: ${name}`}
          >
            <span className="kern-label">{t('council.sessions.record')}</span>
          </Link>
        )}
      </header>
      <ul className="session__papers">
        {asOnAgenda(consultations).map((consultation) => (
          <li key={`${consultation.processId} ${consultation.consultationId}`} className="session__paper">
            <PaperOnAgenda consultation={consultation} />
            <ResultBadge code={consultation.resultCode} />
          </li>
        ))}
      </ul>
    </article>
  );
}
