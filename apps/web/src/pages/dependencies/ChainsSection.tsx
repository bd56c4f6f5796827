import { useTranslation } from 'react-i18next';
import { useChains, type DependencyFilters } from '../../api/dependencies';
import { PagedList } from '../../view/PagedList';
import { Chain } from '../../parts/dependencies/Chain';

/** Plans that were updated, each as the chain of its cycles. */
export function ChainsSection({ filters }: { filters: DependencyFilters }) {
  const { t } = useTranslation();
  const list = useChains(filters);
  return (
    <section className="stack" aria-labelledby="chains">
      <h2 className="kern-heading-medium" id="chains">
        {t('dependencies.chains')}
      </h2>
      <PagedList list={list} empty={t('dependencies.noChains')}>
        {(chains) => (
          <>
            {chains.map(({ links }) => (
              <Chain
                key={links.at(-1)?.processId}
                links={links}
                label={t('dependencies.chainOf', { title: links.at(-1)?.title ?? '' })}
              />
            ))}
          </>
        )}
      </PagedList>
    </section>
  );
}
