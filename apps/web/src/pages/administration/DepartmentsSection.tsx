import { useTranslation } from 'react-i18next';
import type { Department } from '../../api/administration';
import { useDepartments } from '../../api/directory';
import { useSession } from '../../api/session';
import type { Column } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';
import { administers } from '../../site/sections';

export function DepartmentsSection() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const departments = useDepartments();
  const columns: Column<Department>[] = [
    { name: t('administration.departments.name'), cell: ({ name }) => name },
    { name: t('administration.departments.short'), cell: ({ short }) => short },
    ...(administers(person)
      ? [
          {
            name: t('administration.action'),
            cell: ({ id, name }: Department) => <EditLink section="fachbereiche" id={id} name={name} />,
          },
        ]
      : []),
  ];
  return (
    <section className="stack">
      <SectionHead
        section="fachbereiche"
        title={t('administration.section.fachbereiche')}
        intro={t('administration.departments.intro')}
        add={t('administration.departments.add')}
      />
      {departments.isPending && <Loading />}
      {departments.isError && (
        <ErrorState error={departments.error} retry={() => void departments.refetch()} />
      )}
      {departments.data?.length === 0 && <Empty>{t('administration.departments.empty')}</Empty>}
      {departments.data && departments.data.length > 0 && (
        <TableOrCards
          caption={t('administration.section.fachbereiche')}
          columns={columns}
          rows={departments.data}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
