import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Relation } from '../../api/dependencies';
import { addresses } from '../../site/addresses';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { useMayRecord } from '../../record/use-may-record';
import { Badge } from '../../view/Badge';
import { TableOrCards } from '../../view/TableOrCards';
import { coordinationKinds } from '../../parts/dependencies/coordination-kinds';
import { own } from '../../record/own-entries';
import '../../view/rows.css';

const COORDINATE = own.coordinated;

/** Which process touches which plan, how far they are agreed and who sees to it. */
export function RelationsTable({ rows }: { rows: readonly Relation[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  const mayRecord = useMayRecord();
  const coordinates = (row: Relation): boolean => mayRecord(COORDINATE, row.department.id);
  const acting = rows.some(coordinates);
  return (
    <TableOrCards
      caption={t('dependencies.caption')}
      rows={rows}
      keyOf={({ processId, plan }) => `${processId} ${plan}`}
      columns={[
        { name: t('dependencies.column.process'), cell: (row) => <OfProcess {...row} /> },
        {
          name: t('dependencies.column.plan'),
          cell: ({ plan, other, unit, transitions }) => (
            <>
              {other ? (
                <Link
                  className="kern-link kern-link--small kern-link--no-visited-state"
                  to={addresses.process(other.processId)}
                >
                  {plan}
                </Link>
              ) : (
                plan
              )}
              {unit && <span className="row-note">{unit.name}</span>}
              {transitions.length > 0 && (
                <span className="row-note">
                  {transitions.map((transition) => labels('lifeTransitions', transition)).join(', ')}
                </span>
              )}
            </>
          ),
        },
        {
          name: t('dependencies.column.coordination'),
          cell: ({ coordination, since, note }) => (
            <>
              <Badge kind={coordinationKinds[coordination]}>{labels('coordinations', coordination)}</Badge>
              <span className="row-note">{t('processes.since', { day: formats.day(since) })}</span>
              {note && <span className="row-note">{note}</span>}
            </>
          ),
        },
        {
          name: t('dependencies.column.coordinator'),
          cell: ({ coordinator }) => coordinator?.name ?? t('dependencies.nobody'),
        },
        ...(acting
          ? [
              {
                name: t('council.action'),
                onScreen: true,
                cell: (row: Relation) =>
                  coordinates(row) && (
                    <RowAction
                      type={COORDINATE}
                      about={row.plan}
                      act={() => {
                        const { processId, plan, coordination, other, unit, coordinator } = row;
                        takeUp({
                          processId,
                          start: {
                            type: COORDINATE,
                            focus: 'coordination',
                            settled: {
                              plan,
                              coordination,
                              ...(other && { processId: other.processId }),
                              ...(unit && { unitId: unit.id }),
                              ...(coordinator && { coordinatorId: coordinator.id }),
                            },
                          },
                        });
                      }}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
