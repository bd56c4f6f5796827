import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../api/process.types';
import { addresses } from '../../site/addresses';
import { tabs, type Tab } from './tabs';

/** How much there is behind a tab, where a number says something. */
function amount(process: Process, tab: Tab): number | undefined {
  switch (tab) {
    case 'vorlagen':
      return process.papers.length;
    case 'planung':
      return process.findings.length + process.recommendations.length;
    case 'massnahmen':
      return process.measures.length;
    case 'beteiligung':
      return process.participation.steps.length;
    case 'geld':
      return process.budgetLines.length;
    case 'personen':
      return process.responsibilities.filter(({ until }) => !until).length;
    case 'schritte':
      return (
        process.steps.filter(({ state }) => state === 'planned').length +
        process.duties.filter(({ deliveredOn }) => !deliveredOn).length
      );
    case 'unterlagen':
      return process.documents.length + process.notes.length;
    case 'uebersicht':
    case 'auftrag':
    case 'protokoll':
      return undefined;
  }
}

export function ProcessTabs({ process, current }: { process: Process; current: Tab }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('process.parts')} className="process-tabs">
      <ul>
        {tabs.map((tab) => {
          const count = amount(process, tab);
          return (
            <li key={tab}>
              <Link
                to={addresses.processTab(process.id, tab)}
                className="process-tabs__tab"
                aria-current={tab === current ? 'page' : undefined}
                preventScrollReset
              >
                {t(`process.tab.${tab}`)}
                {count ? <span className="process-tabs__count">{count}</span> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
