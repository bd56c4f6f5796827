import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTransitions, type DependencyFilters } from '../../api/dependencies';
import { addresses } from '../../site/addresses';
import { OfProcess } from '../../view/OfProcess';
import { useLabels } from '../../i18n/labels';
import { PagedList } from '../../view/PagedList';
import { TableOrCards } from '../../view/TableOrCards';

/** Cross-cutting topics: where one plan hands people over to another. */
export function TransitionsSection({ filters }: { filters: DependencyFilters }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const list = useTransitions(filters);
  return (
    <section className="stack" aria-labelledby="transitions">
      <h2 className="kern-heading-medium" id="transitions">
        {t('dependencies.transitions')}
      </h2>
      <p className="kern-body kern-body--muted">{t('dependencies.transitionsIntro')}</p>
      <PagedList list={list} empty={t('dependencies.noTransitions')}>
        {(rows) => (
          <TableOrCards
            caption={t('dependencies.transitions')}
            rows={rows}
            keyOf={({ processId, transition }) => `${processId} ${transition}`}
            columns={[
              {
                name: t('dependencies.column.transition'),
                cell: ({ transition, note }) => (
                  <>
                    {labels('lifeTransitions', transition)}
                    {note && <span className="row-note">{note}</span>}
                  </>
                ),
              },
              { name: t('dependencies.column.process'), cell: (row) => <OfProcess {...row} /> },
              {
                name: t('dependencies.column.plans'),
                cell: ({ plans }) => (
                  <ul className="plain-list">
                    {plans.map(({ plan, processId }) => (
                      <li key={plan}>
                        {processId ? (
                          <Link
                            className="kern-link kern-link--small kern-link--no-visited-state"
                            to={addresses.process(processId)}
                          >
                            {plan}
                          </Link>
                        ) : (
                          plan
                        )}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        )}
      </PagedList>
    </section>
  );
}
