import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { RecordButtons } from '../../../record/RecordButtons';
import { Badge } from '../../../view/Badge';
import { Empty } from '../../../view/Empty';
import { TableOrCards } from '../../../view/TableOrCards';
import { GrantActs } from './GrantActs';
import { GrantTable, type GrantRow } from '../../../parts/money/GrantTable';

type Grant = Process['grants'][number];

/** Money others give for a time and a purpose. */
export function Grants({ process }: { process: Process }) {
  const { t } = useTranslation();
  const rowOf = ({ id, ownShareCents, sums, useReport, owner, ...grant }: Grant): GrantRow => ({
    ...grant,
    grantId: id,
    measureTitle: process.measures.find((measure) => measure.id === owner?.measureId)?.title,
    sums: { ...sums, ownShareCents },
    reportedOn: useReport?.on,
  });
  return (
    <section className="stack" aria-labelledby="money-grants">
      <h2 className="kern-heading-medium" id="money-grants">
        {t('money.grants')}
      </h2>
      <RecordButtons process={process} of="grants" />
      {process.grants.length === 0 ? (
        <Empty>{t('money.noGrants')}</Empty>
      ) : (
        <GrantTable
          caption={t('money.grants')}
          rows={process.grants.map(rowOf)}
          keyOf={({ grantId }) => grantId}
          actsOn={({ grantId, programme }) => (
            <GrantActs process={process} id={grantId} programme={programme} />
          )}
        />
      )}
    </section>
  );
}

/** Posts with their place in the establishment plan. */
export function Posts({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const posts = process.posts.filter(({ cancelledBecause }) => cancelledBecause === undefined);
  return (
    <section className="stack" aria-labelledby="money-posts">
      <h2 className="kern-heading-medium" id="money-posts">
        {t('money.posts')}
      </h2>
      <RecordButtons process={process} of="posts" />
      {posts.length === 0 ? (
        <Empty>{t('money.noPosts')}</Empty>
      ) : (
        <TableOrCards
          caption={t('money.posts')}
          rows={posts}
          keyOf={({ id }) => id}
          columns={[
            { name: t('money.post'), cell: ({ title }) => title },
            { name: t('money.fte'), numeric: true, cell: ({ fte }) => formats.number(fte) },
            { name: t('money.staffSource'), cell: ({ source }) => labels('staffSources', source) },
            {
              name: t('money.years'),
              cell: ({ year, untilYear }) => (untilYear ? `${String(year)}–${String(untilYear)}` : year),
            },
            {
              name: t('money.place'),
              cell: ({ place, source }) =>
                place
                  ? t('money.placeOf', { number: place.number, year: place.year })
                  : source === 'new' && <Badge kind="warning">{t('money.noPlace')}</Badge>,
            },
          ]}
        />
      )}
    </section>
  );
}
