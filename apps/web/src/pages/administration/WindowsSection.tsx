import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { useWindows, type PlanningWindow } from '../../api/topics';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { StandingBadge } from '../../view/StandingBadge';
import { Badge } from '../../view/Badge';
import type { Column } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';
import { keeps } from '../../site/sections';

/** The calendar of elections, budget rounds and funding calls: what parked topics wait for. */
export function WindowsSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: person } = useSession();
  const windows = useWindows();
  const columns: Column<PlanningWindow>[] = [
    {
      name: t('topics.windows.name'),
      cell: ({ title, programme }) => [title, programme].filter(Boolean).join(', '),
    },
    { name: t('topics.windows.kind'), cell: ({ kind }) => labels('waitingFor', kind) },
    { name: t('topics.windows.opens'), cell: ({ opensOn }) => formats.day(opensOn) },
    { name: t('topics.windows.closes'), cell: ({ closesOn }) => formats.day(closesOn) },
    {
      name: t('topics.windows.standing'),
      cell: ({ active, standing }) =>
        active ? (
          <StandingBadge standing={standing} />
        ) : (
          <Badge kind="warning">{t('topics.windows.void')}</Badge>
        ),
    },
    ...(keeps(person, 'zeitfenster')
      ? [
          {
            name: t('administration.action'),
            cell: ({ id, title }: PlanningWindow) => <EditLink section="zeitfenster" id={id} name={title} />,
          },
        ]
      : []),
  ];
  return (
    <section className="stack">
      <SectionHead
        section="zeitfenster"
        title={t('administration.section.zeitfenster')}
        intro={t('topics.windows.keeping')}
        add={t('administration.new.zeitfenster')}
      />
      {windows.isPending && <Loading />}
      {windows.error && <ErrorState error={windows.error} retry={() => void windows.refetch()} />}
      {windows.data?.length === 0 && <Empty>{t('topics.windows.empty')}</Empty>}
      {windows.data && windows.data.length > 0 && (
        <TableOrCards
          caption={t('administration.section.zeitfenster')}
          columns={columns}
          rows={windows.data}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
