import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../api/directory';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { Empty } from '../../../view/Empty';
import { DataTable } from '../../../view/DataTable';
import { RecordButtons } from '../../../record/RecordButtons';

export function DocumentsTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: people } = usePeople();
  return (
    <div className="stack">
      <section className="stack" aria-labelledby="documents">
        <h2 className="kern-heading-medium" id="documents">
          {t('documents.documents')}
        </h2>
        <RecordButtons process={process} of="documents" />
        {process.documents.length === 0 ? (
          <Empty>{t('documents.none')}</Empty>
        ) : (
          <DataTable
            captionHidden
            caption={t('documents.documents')}
            rows={process.documents}
            keyOf={({ id }) => id}
            columns={[
              { name: t('documents.title'), cell: ({ title }) => title },
              { name: t('documents.kind'), cell: ({ kind }) => kind },
              { name: t('documents.reference'), cell: ({ id }) => id },
              {
                name: t('documents.public'),
                cell: (row) => t(row.public ? 'documents.yes' : 'documents.no'),
              },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="notes">
        <h2 className="kern-heading-medium" id="notes">
          {t('documents.notes')}
        </h2>
        <RecordButtons process={process} of="notes" />
        {process.notes.length === 0 ? (
          <Empty>{t('documents.noNotes')}</Empty>
        ) : (
          <ul className="plain-list notes">
            {[...process.notes].reverse().map((note, index) => (
              <li key={index}>
                <p className="kern-body quoted">{note.text}</p>
                <p className="kern-body kern-body--small kern-body--muted">
                  {people?.find(({ id }) => id === note.by)?.name ?? note.by}, {formats.day(note.on)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
