import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDuties, useObjections, useWaitingDecisions, useWaitingPapers } from '../../api/council';
import { useProposals } from '../../api/oparl';
import type { Paged } from '../../api/paged';
import { addresses } from '../../site/addresses';
import { sections, type Section } from './sections';

/** How many wait; where there are more than one page holds, at least how many. */
function amount<T>({ data }: Paged<T>): string | undefined {
  const count = data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const more = data?.pages.at(-1)?.next ? '+' : '';
  return count > 0 ? `${count}${more}` : undefined;
}

interface Props {
  readonly current: Section;
  /** Whether papers lapse with the council's term here. */
  readonly lapsing: boolean;
  /** Whether this person sees what was found in council information systems. */
  readonly proposes: boolean;
}

export function CouncilSections({ current, lapsing, proposes }: Props) {
  const { t } = useTranslation();
  const amounts: Partial<Record<Section, string>> = {
    vorlagen: amount(useWaitingPapers()),
    beschluesse: amount(useWaitingDecisions()),
    widersprueche: amount(useObjections()),
    pflichten: amount(useDuties()),
    ratsinformation: amount(useProposals(proposes)),
  };
  return (
    <nav aria-label={t('council.sections')} className="process-tabs">
      <ul>
        {sections
          .filter(
            (section) =>
              (lapsing || section !== 'wahlperiode') && (proposes || section !== 'ratsinformation'),
          )
          .map((section) => (
            <li key={section}>
              <Link
                to={addresses.councilSection(section)}
                className="process-tabs__tab"
                aria-current={section === current ? 'page' : undefined}
                preventScrollReset
              >
                {t(`council.section.${section}`)}
                {amounts[section] && <span className="process-tabs__count">{amounts[section]}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
