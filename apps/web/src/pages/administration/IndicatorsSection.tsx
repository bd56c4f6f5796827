import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { useIndicators, type Indicator } from '../../api/spaces';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { Badge } from '../../view/Badge';
import type { Column } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';
import { keeps } from '../../site/sections';

/** The register of indicators: unit, source, where each began and where it is to lead. */
export function IndicatorsSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: person } = useSession();
  const indicators = useIndicators();
  const onDay = (held: Indicator['baseline']) =>
    held ? `${formats.number(held.value)} (${formats.day(held.on)})` : '–';
  const columns: Column<Indicator>[] = [
    {
      name: t('spaces.indicator'),
      cell: ({ id, name, active }) => (
        <>
          <Link className="kern-link" to={`${addresses.spaces}?indikator=${encodeURIComponent(id)}`}>
            {name}
          </Link>{' '}
          {!active && <Badge kind="warning">{t('spaces.notKeptUp')}</Badge>}
        </>
      ),
    },
    { name: t('spaces.unit'), cell: ({ unit }) => unit },
    { name: t('spaces.sourceName'), cell: ({ source }) => source },
    { name: t('spaces.baseline'), cell: ({ baseline }) => onDay(baseline) },
    { name: t('spaces.target'), cell: ({ target }) => onDay(target) },
    ...(keeps(person, 'indikatoren')
      ? [
          {
            name: t('administration.action'),
            cell: ({ id, name }: Indicator) => <EditLink section="indikatoren" id={id} name={name} />,
          },
        ]
      : []),
  ];
  return (
    <section className="stack">
      <SectionHead
        section="indikatoren"
        title={t('administration.section.indikatoren')}
        intro={t('spaces.keepingIndicators')}
        add={t('administration.new.indikatoren')}
      />
      {indicators.isPending && <Loading />}
      {indicators.error && <ErrorState error={indicators.error} retry={() => void indicators.refetch()} />}
      {indicators.data?.length === 0 && <Empty>{t('spaces.noIndicators')}</Empty>}
      {indicators.data && indicators.data.length > 0 && (
        <TableOrCards
          caption={t('administration.section.indikatoren')}
          columns={columns}
          rows={indicators.data}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
