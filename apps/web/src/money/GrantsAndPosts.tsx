import { useTranslation } from 'react-i18next';
import type { Process } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { RecordButton } from '../process/RecordButton';
import { Badge } from '../view/Badge';
import { Empty } from '../view/Empty';
import { TableOrCards } from '../view/TableOrCards';

/** Money others give for a time and a purpose. */
export function Grants({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  return (
    <section className="stack" aria-labelledby="money-grants">
      <h2 className="kern-heading-medium" id="money-grants">
        {t('money.grants')}
      </h2>
      <RecordButton process={process} type="grant.recorded" />
      {process.grants.length === 0 ? (
        <Empty>{t('money.noGrants')}</Empty>
      ) : (
        <TableOrCards
          caption={t('money.grants')}
          rows={process.grants}
          keyOf={({ id }) => id}
          columns={[
            { name: t('money.programme'), cell: ({ programme }) => programme },
            { name: t('money.purpose'), cell: ({ purpose }) => purpose },
            {
              name: t('money.period'),
              cell: ({ from, until }) =>
                t('money.fromUntil', { from: formats.day(from), until: formats.day(until) }),
            },
            {
              name: t('money.grantState'),
              cell: ({ state, because }) => (
                <>
                  {labels('grantStates', state)}
                  {because && <span className="row-note">{because}</span>}
                </>
              ),
            },
            { name: t('money.amount'), numeric: true, cell: ({ amountCents }) => formats.money(amountCents) },
            {
              name: t('money.ownShare'),
              numeric: true,
              cell: ({ ownShareCents }) => formats.money(ownShareCents),
            },
          ]}
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
      <RecordButton process={process} type="post.planned" />
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
