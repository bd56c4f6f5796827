import { useTranslation } from 'react-i18next';
import { useAccounts, type Account } from '../../api/administration';
import { useDepartments } from '../../api/directory';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';
import type { Column } from '../../view/DataTable';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';

/** Everybody with an account; those who left come last. */
export function PeopleSection() {
  const { t } = useTranslation();
  const labels = useLabels();
  const accounts = useAccounts();
  const { data: departments } = useDepartments();
  const columns: Column<Account>[] = [
    {
      name: t('people.name'),
      cell: ({ name, active, hasPassword }) => (
        <>
          {name} {!active && <Badge kind="warning">{t('administration.people.left')}</Badge>}
          {active && !hasPassword && <Badge kind="info">{t('administration.people.noPassword')}</Badge>}
        </>
      ),
    },
    { name: t('session.email'), cell: ({ email }) => email },
    {
      name: t('administration.people.role'),
      cell: ({ role, treasury }) =>
        [labels('roles', role), treasury && t('administration.people.treasury')].filter(Boolean).join(', '),
    },
    {
      name: t('processes.column.department'),
      cell: ({ departmentId }) => departments?.find(({ id }) => id === departmentId)?.name ?? '–',
    },
    {
      name: t('administration.action'),
      cell: ({ id, name }) => <EditLink section="personen" id={id} name={name} />,
    },
  ];
  const rows = (accounts.data ?? []).toSorted((one, other) => Number(other.active) - Number(one.active));
  return (
    <section className="stack">
      <SectionHead
        section="personen"
        title={t('administration.section.personen')}
        intro={t('administration.people.intro')}
        add={t('administration.people.add')}
      />
      {accounts.isPending && <Loading />}
      {accounts.isError && <ErrorState error={accounts.error} retry={() => void accounts.refetch()} />}
      {rows.length > 0 && (
        <TableOrCards
          caption={t('administration.section.personen')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
