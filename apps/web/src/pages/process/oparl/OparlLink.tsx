import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLinks, useSystems } from '../../../api/oparl';
import { useSession } from '../../../api/session';
import { addresses } from '../../../site/addresses';
import { useFormats } from '../../../i18n/formats';
import { Badge } from '../../../view/Badge';
import { Action } from '../../../view/Action';
import { FindDialog } from './FindDialog';
import '../../../parts/oparl/oparl.css';

interface Props {
  readonly processId: string;
  readonly paperId: string;
  /** Its number, to begin looking with. */
  readonly reference?: string;
  readonly title: string;
}

/** Where a paper is in the council information systems, and the way to look for it there. Nothing where there is none. */
export function OparlLink({ processId, paperId, reference, title }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: person } = useSession();
  const { data: systems = [] } = useSystems();
  const { data: links = [] } = useLinks(processId, paperId);
  const [finding, setFinding] = useState(false);
  const linked = new Set(links.map(({ systemId }) => systemId));
  const free = systems.filter(({ id, active }) => active && !linked.has(id));
  const canLink = person?.role === 'liaison' && free.length > 0;
  if (links.length === 0 && !canLink) return null;
  return (
    <section className="stack" aria-label={t('oparl.link.title')}>
      <h3 className="kern-title kern-title--small">{t('oparl.link.title')}</h3>
      {links.length > 0 && (
        <ul className="plain-list oparl-links">
          {links.map((link) => (
            <li key={link.id}>
              <Link to={addresses.comparison(processId, paperId)} className="kern-link">
                {t('oparl.link.compare')}
                <span className="kern-sr-only">
                  : {title}, {link.systemName}
                </span>
              </Link>
              <span className="below">
                {[
                  link.systemName,
                  link.reference,
                  t('oparl.link.readAt', { at: formats.moment(link.readAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {link.fault && <Badge kind="warning">{link.fault.title}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {canLink && (
        <div>
          <Action
            label={t('oparl.link.find')}
            about={title}
            act={() => {
              setFinding(true);
            }}
          />
        </div>
      )}
      {finding && (
        <FindDialog
          processId={processId}
          paperId={paperId}
          systems={free}
          reference={reference}
          title={title}
          onClose={() => {
            setFinding(false);
          }}
        />
      )}
    </section>
  );
}
