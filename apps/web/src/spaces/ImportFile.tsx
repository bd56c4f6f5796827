import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Importing } from '../api/spaces';
import { useAnnounce } from '../app/Announcer';
import { useIdempotencyKey } from '../record/idempotency';
import { Alert } from '../view/Alert';
import { DataTable } from '../view/DataTable';
import { ErrorState } from '../view/ErrorState';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly accept: string;
  readonly importing: Importing;
  /** What is sent beside the file. */
  readonly beside?: object;
}

/** Takes a file over in two steps: first what it would change and all that is wrong with it, then on confirmation. */
export function ImportFile({ title, hint, accept, importing, beside }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keyFor = useIdempotencyKey();
  const [file, setFile] = useState<{ name: string; content: string }>();
  const looking = useMutation({ mutationFn: (body: object) => importing.preview(body) });
  const taking = useMutation({
    mutationFn: (body: object) => importing.take(body, keyFor(body)),
    onSuccess: ({ added, changed, unchanged }) => {
      announce(t('spaces.import.done', { added, changed, unchanged }));
      looking.reset();
      void client.invalidateQueries();
    },
  });
  const choose = async (chosen: File | undefined): Promise<void> => {
    taking.reset();
    looking.reset();
    if (!chosen) return;
    const read = { name: chosen.name, content: await base64Of(chosen) };
    setFile(read);
    looking.mutate({ file: read, ...beside });
  };
  const preview = looking.data;
  const comesTo = preview && preview.added + preview.changed;
  return (
    <details className="chart__table">
      <summary>{title}</summary>
      <div className="stack">
        <div className="kern-form-input">
          <label className="kern-label" htmlFor={id}>
            {t('spaces.import.file')}
          </label>
          <div className="kern-hint" id={`${id}-hint`}>
            {hint}
          </div>
          <input
            id={id}
            type="file"
            accept={accept}
            aria-describedby={`${id}-hint`}
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </div>
        <div role="status">
          {looking.isPending && <p className="kern-body">{t('spaces.import.reading')}</p>}
          {taking.isSuccess && <Alert kind="success" title={t('spaces.import.done', { ...taking.data })} />}
          {preview && !preview.mapped && preview.faults.length === 0 && (
            <Alert
              kind="warning"
              title={t('spaces.import.notMapped', { header: preview.header.join(', ') })}
            />
          )}
          {preview?.mapped && (
            <p className="kern-body">
              {t('spaces.import.comesTo', {
                rows: preview.rows,
                added: preview.added,
                changed: preview.changed,
                unchanged: preview.unchanged,
              })}
            </p>
          )}
        </div>
        {(looking.error ?? taking.error) && <ErrorState error={looking.error ?? taking.error} />}
        {preview && preview.faults.length > 0 && (
          <DataTable
            caption={t('spaces.import.faults', { count: preview.faults.length + preview.moreFaults })}
            rows={preview.faults}
            keyOf={({ row, heading, code }) => `${row} ${heading} ${code}`}
            columns={[
              { name: t('spaces.import.row'), cell: ({ row }) => row ?? t('spaces.import.wholeFile') },
              { name: t('spaces.import.column'), cell: ({ heading }) => heading ?? '–' },
              { name: t('spaces.import.message'), cell: ({ message }) => message },
            ]}
          />
        )}
        {preview?.mapped && preview.faults.length === 0 && comesTo !== undefined && comesTo > 0 && file && (
          <div>
            <button
              type="button"
              className="kern-btn kern-btn--primary"
              aria-disabled={taking.isPending}
              onClick={() => {
                if (!taking.isPending) taking.mutate({ file, ...beside });
              }}
            >
              <span className="kern-label">{t('spaces.import.take')}</span>
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

/** The bytes of a file in base64, read by the browser. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file cannot be read.'));
    };
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '');
    };
    reader.readAsDataURL(file);
  });
