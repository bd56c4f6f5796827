import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDeadlines } from '../api/deadlines';
import { addresses } from '../app/addresses';
import { SectionHead } from '../council/SectionHead';
import { DeadlineTable } from '../deadlines/DeadlineTable';
import { PagedList } from '../view/PagedList';
import { isNarrowed } from './MoneyFilterBar';
import type { SectionProps } from './section-props';
import '../deadlines/deadlines.css';

/** Money others give for a time, by the day it ends. */
export function GrantsSection({ filters: { department }, clear }: SectionProps) {
  const { t } = useTranslation();
  const list = useDeadlines({ kind: 'grantEnd', department });
  const narrowed = isNarrowed('zuwendungen', { department });
  return (
    <>
      <SectionHead title={t('money.grants')}>
        {t('money.grantsIntro')}{' '}
        <Link className="kern-link" to={`${addresses.deadlines}?kind=grantEnd`}>
          {t('money.toDeadlines')}
        </Link>
      </SectionHead>
      <PagedList
        list={list}
        empty={t(narrowed ? 'money.nothingFound' : 'money.noGrantsAtAll')}
        action={
          narrowed && (
            <button type="button" className="kern-btn kern-btn--tertiary" onClick={clear}>
              <span className="kern-label">{t('processes.clear')}</span>
            </button>
          )
        }
      >
        {(rows) => <DeadlineTable caption={t('money.grants')} rows={rows} />}
      </PagedList>
    </>
  );
}
