import { useTranslation } from 'react-i18next';
import { useForms, type Body } from '../../api/administration';
import { useBodies } from '../../api/directory';
import { useSession } from '../../api/session';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';
import type { Column } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';
import { administers } from '../../site/sections';
import { useResponsibilities } from './use-responsibilities';

/** The bodies with what they decide by themselves; those that are no more come last. */
export function BodiesSection() {
  const { t } = useTranslation();
  const labels = useLabels();
  const { data: person } = useSession();
  const bodies = useBodies();
  const forms = useForms();
  const responsibilities = useResponsibilities();
  const columns: Column<Body>[] = [
    {
      name: t('administration.bodies.name'),
      cell: ({ name, active }) => (
        <>
          {name} {!active && <Badge kind="warning">{t('administration.bodies.inactive')}</Badge>}
        </>
      ),
    },
    {
      name: t('administration.bodies.kind'),
      cell: ({ kind, area }) => [labels('bodyKinds', kind), area].filter(Boolean).join(', '),
    },
    { name: t('administration.bodies.decides'), cell: (body) => responsibilities(body) },
    ...(administers(person)
      ? [
          {
            name: t('administration.action'),
            cell: ({ id, name }: Body) => <EditLink section="gremien" id={id} name={name} />,
          },
        ]
      : []),
  ];
  const failed = bodies.error ?? forms.error;
  const rows = (bodies.data ?? []).toSorted((one, other) => Number(other.active) - Number(one.active));
  return (
    <section className="stack">
      <SectionHead
        section="gremien"
        title={t('administration.section.gremien')}
        intro={t('administration.bodies.intro')}
        add={t('administration.bodies.add')}
      />
      {bodies.isPending && <Loading />}
      {failed && <ErrorState error={failed} retry={() => void bodies.refetch()} />}
      {bodies.data?.length === 0 && <Empty>{t('administration.bodies.empty')}</Empty>}
      {rows.length > 0 && (
        <TableOrCards
          caption={t('administration.section.gremien')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
