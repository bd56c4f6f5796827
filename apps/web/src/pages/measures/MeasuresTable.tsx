import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ListedMeasure } from '../../api/measures';
import { addresses } from '../../site/addresses';
import { OfProcess } from '../../view/OfProcess';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';
import { TableOrCards } from '../../view/TableOrCards';
import { IndicatorProgress } from './IndicatorProgress';
import { measureKinds } from '../../parts/measures/measure-kinds';
import '../../view/rows.css';

/** Measures of all processes: who, until when, how far, decided by what. */
export function MeasuresTable({ rows }: { rows: readonly ListedMeasure[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  return (
    <TableOrCards
      caption={t('measures.caption')}
      rows={rows}
      keyOf={({ processId, measureId }) => `${processId} ${measureId}`}
      columns={[
        {
          name: t('measures.column.measure'),
          cell: ({ processId, measureId, title, political, area }) => (
            <>
              <Link
                className="kern-link kern-link--small kern-link--no-visited-state"
                to={addresses.measure(processId, measureId)}
              >
                {title}
              </Link>
              {area && <span className="row-note">{area}</span>}
              {political && <span className="row-note">{t('planning.political')}</span>}
            </>
          ),
        },
        {
          name: t('measures.column.state'),
          cell: ({ state, late, unfunded, verdict }) => (
            <span className="measure-states">
              <Badge kind={measureKinds[state]}>{labels('measureStates', state)}</Badge>
              {late && <Badge kind="danger">{t('measures.late')}</Badge>}
              {unfunded && <Badge kind="warning">{t('measures.unfunded')}</Badge>}
              {verdict && <span className="row-note">{labels('verdicts', verdict)}</span>}
            </span>
          ),
        },
        { name: t('measures.column.owner'), cell: ({ owner }) => owner?.name ?? t('measures.noOwner') },
        {
          name: t('measures.column.period'),
          cell: ({ startOn, endOn }) =>
            startOn || endOn
              ? [startOn, endOn].map((day) => (day ? formats.day(day) : '…')).join(' – ')
              : '–',
        },
        {
          name: t('measures.column.indicator'),
          cell: ({ indicator }) => (indicator ? <IndicatorProgress indicator={indicator} /> : '–'),
        },
        {
          name: t('measures.column.decided'),
          cell: ({ processId, decidedBy }) =>
            decidedBy ? (
              <>
                <Link
                  className="kern-link kern-link--small kern-link--no-visited-state"
                  to={addresses.processTab(processId, 'vorlagen')}
                >
                  {decidedBy.reference ?? t('measures.decision')}
                </Link>
                <span className="row-note">
                  {t('measures.item', { no: decidedBy.itemNo, day: formats.day(decidedBy.decidedOn) })}
                </span>
              </>
            ) : (
              '–'
            ),
        },
        { name: t('measures.column.process'), cell: (row) => <OfProcess {...row} /> },
      ]}
    />
  );
}
