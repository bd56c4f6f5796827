import { useTranslation } from 'react-i18next';
import type { PaperFound, PaperSearch } from '../../../api/oparl';
import { useFormats } from '../../../i18n/formats';
import { Action } from '../../../view/Action';

interface Props {
  readonly search: PaperSearch;
  readonly link: (paper: PaperFound) => void;
  readonly linking: boolean;
}

/** The papers found so far, each to be linked. */
export function FoundPapers({ search, link, linking }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { found, state } = search;
  if (found.length === 0)
    return state === 'done' ? <p className="kern-body">{t('oparl.find.nothing')}</p> : null;
  return (
    <ul className="plain-list oparl-found" aria-label={t('oparl.find.found')}>
      {found.map((paper) => (
        <li key={paper.address} className="oparl-found__paper">
          <div className="oparl-found__what">
            <strong>{paper.name ?? paper.address}</strong>
            <span className="below">
              {[paper.reference, paper.type, paper.date && formats.day(paper.date)]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {paper.web && (
              <a href={paper.web} className="kern-link" target="_blank" rel="noreferrer">
                {t('oparl.find.web')}
                <span className="kern-sr-only">: {paper.name}</span>
              </a>
            )}
          </div>
          <Action
            label={t(linking ? 'oparl.find.linking' : 'oparl.find.link')}
            about={paper.name ?? paper.address}
            busy={linking}
            act={() => {
              link(paper);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
