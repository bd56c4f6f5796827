import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChecks, type MoneyFilters } from '../../api/money';
import { addresses } from '../../site/addresses';
import { sections, type Section } from './sections';

interface Props {
  readonly current: Section;
  readonly filters: MoneyFilters;
}

/** The sections of the page; what it was narrowed by goes along. */
export function MoneySections({ current, filters }: Props) {
  const { t } = useTranslation();
  const { data } = useChecks(filters);
  const found = data?.pages.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
  const more = data?.pages.at(-1)?.next ? '+' : '';
  const query = new URLSearchParams(filters).toString();
  return (
    <nav aria-label={t('money.sections')} className="process-tabs">
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <Link
              to={{ pathname: addresses.moneySection(section), search: query }}
              className="process-tabs__tab"
              aria-current={section === current ? 'page' : undefined}
              preventScrollReset
            >
              {t(`money.section.${section}`)}
              {section === 'hinweise' && found > 0 && (
                <span className="process-tabs__count">{`${String(found)}${more}`}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
