import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../../api/process.types';
import { addresses } from '../../../site/addresses';
import { ChecksOfProcess } from '../money/ChecksOfProcess';
import { Grants, Posts } from '../money/GrantsAndPosts';
import { LineCard } from '../money/LineCard';
import { MoneyBars } from '../../../parts/money/MoneyBars';
import { costsByYear } from '../../../view/line-sums';
import { Empty } from '../../../view/Empty';
import { RecordButtons } from '../../../record/RecordButtons';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';
import '../../../parts/money/money.css';
import '../money/money.css';

const purses = ['process', 'measure'] as const;

/** Two purses that are never netted: what planning costs, and what its measures cost. */
export function MoneyTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const books = useAllowed(process.id, own.spent);
  return (
    <div className="stack">
      <ChecksOfProcess process={process} />
      <div className="actions">
        <RecordButtons process={process} of="lines" />
        {books && (
          <Link to={addresses.actuals} className="kern-btn kern-btn--tertiary">
            <span className="kern-label">{t('money.toImport')}</span>
          </Link>
        )}
      </div>
      {purses.map((purse) => {
        const lines = process.budgetLines
          .filter(({ owner }) => owner.kind === purse)
          .sort((one, other) => one.year - other.year);
        const years = costsByYear(lines.filter(({ cancelledBecause }) => cancelledBecause === undefined));
        return (
          <section key={purse} className="stack" aria-labelledby={`money-${purse}`}>
            <h2 className="kern-heading-medium" id={`money-${purse}`}>
              {t(`money.${purse}`)}
            </h2>
            {years.length > 0 && <MoneyBars caption={t('money.byYear')} years={years} />}
            {lines.length === 0 ? (
              <Empty>{t(`money.none.${purse}`)}</Empty>
            ) : (
              <>
                <h3 className="kern-heading-small">{t('money.lines')}</h3>
                {lines.map((line) => (
                  <LineCard key={line.id} process={process} line={line} />
                ))}
              </>
            )}
          </section>
        );
      })}
      <Grants process={process} />
      <Posts process={process} />
    </div>
  );
}
