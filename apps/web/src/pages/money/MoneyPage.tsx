import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { moneyFilters } from '../../api/money';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { RecordDesk } from '../../record/RecordDesk';
import { useRecordsAtAll } from '../../record/use-may-record';
import { useQueryFilters } from '../../view/use-query-filters';
import { BudgetSection } from './BudgetSection';
import { ChecksSection } from './ChecksSection';
import { GrantsSection } from './GrantsSection';
import { MoneyFilterBar } from './MoneyFilterBar';
import { MoneySections } from './MoneySections';
import { sectionOf, type Section } from './sections';
import type { SectionProps } from './section-props';
import { own } from '../../record/own-entries';
import '../../parts/money/money.css';
import '../../view/rows.css';
import '../../view/tabs.css';
import './money.css';

const contents: Readonly<Record<Section, (props: SectionProps) => React.ReactNode>> = {
  haushalt: BudgetSection,
  hinweise: ChecksSection,
  zuwendungen: GrantsSection,
};

/** The money of all processes: what there is, what is wrong with it, and what others give until when. */
export function MoneyPage() {
  const { t } = useTranslation();
  const section = sectionOf(useParams()['section']);
  const { filters, setFilter, clear } = useQueryFilters(moneyFilters);
  // What the finance system booked is taken over by whoever records spending.
  const books = useRecordsAtAll(own.spent);
  const Content = contents[section];
  return (
    <>
      <div className="section-head">
        <PageTitle title={t(pages.money.title)} />
        {books && (
          <Link to={addresses.actuals} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t('money.toImport')}</span>
          </Link>
        )}
      </div>
      <MoneySections current={section} filters={filters} />
      <MoneyFilterBar section={section} filters={filters} setFilter={setFilter} clear={clear} />
      <RecordDesk key={section}>
        <Content filters={filters} clear={clear} />
      </RecordDesk>
    </>
  );
}
