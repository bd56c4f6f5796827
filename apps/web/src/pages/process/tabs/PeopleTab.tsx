import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { Alert } from '../../../view/Alert';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { DataTable } from '../../../view/DataTable';
import { Empty } from '../../../view/Empty';
import { RecordButtons } from '../../../record/RecordButtons';

export function PeopleTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  // Those who are responsible now stand before those who were.
  const rows = [...process.responsibilities].sort(
    (one, other) =>
      Number(Boolean(one.until)) - Number(Boolean(other.until)) || one.from.localeCompare(other.from),
  );
  return (
    <div className="stack">
      {!process.accountable && !process.final && (
        <Alert kind="warning" title={t('people.vacant')}>
          <p className="kern-body">{t('people.vacantHint')}</p>
        </Alert>
      )}
      <RecordButtons process={process} of="people" />
      {rows.length === 0 ? (
        <Empty>{t('people.none')}</Empty>
      ) : (
        <DataTable
          caption={t('people.caption')}
          rows={rows}
          keyOf={({ role, person, from }) => `${role} ${person.id} ${from}`}
          columns={[
            { name: t('people.name'), cell: ({ person }) => person.name },
            { name: t('people.role'), cell: ({ role }) => labels('responsibilityRoles', role) },
            { name: t('people.from'), cell: ({ from }) => formats.day(from) },
            { name: t('people.until'), cell: ({ until }) => (until ? formats.day(until) : t('people.open')) },
          ]}
        />
      )}
    </div>
  );
}
