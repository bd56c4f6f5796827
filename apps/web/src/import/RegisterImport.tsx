import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Importing, RegisterDone, RegisterPreview } from '../api/imports';
import { useAnnounce } from '../view/Announcer';
import { useFormats } from '../i18n/formats';
import { Alert } from '../view/Alert';
import { Facts } from '../view/Facts';
import { ImportSteps } from './ImportSteps';
import { useImport } from './use-import';

interface ColumnsOf<C, P> {
  readonly preview: P;
  readonly choices: C;
  readonly change: (more: Partial<C>) => void;
}

interface Props<C extends object, P extends RegisterPreview> {
  readonly title: string;
  /** The level of the headings. */
  readonly level: 2 | 3;
  readonly hint: string;
  readonly accept: string;
  readonly importing: Importing<C, P, RegisterDone>;
  /** What is sent beside the file before anything is chosen. */
  readonly initial: C;
  readonly needed: string;
  readonly columns: (of: ColumnsOf<C, P>) => ReactNode;
}

/** Takes a file over into a register, folded away until somebody wants to. */
export function RegisterImport<
  C extends { sheet?: string | undefined; mapping?: object | undefined },
  P extends RegisterPreview,
>({ title, level, hint, accept, importing: by, initial, needed, columns }: Props<C, P>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const announce = useAnnounce();
  const [done, setDone] = useState<RegisterDone>();
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (done) told.current?.focus();
  }, [done]);
  const importing = useImport(by, {
    initial,
    onTaken: (taken) => {
      setDone(taken);
      announce(t('imports.done', { ...taken }));
    },
  });
  return (
    <details className="chart__table">
      <summary>{title}</summary>
      <div className="stack">
        {done && importing.fileName === undefined && (
          <Alert kind="success" title={t('imports.done', { ...done })} ref={told} />
        )}
        <ImportSteps
          importing={importing}
          level={level}
          file={{ label: t('imports.file'), hint, accept }}
          needed={needed}
          chooseSheet={(sheet) => {
            importing.change({ ...initial, sheet: sheet || undefined });
          }}
          columns={(preview) =>
            columns({ preview, choices: importing.choices, change: importing.changeColumns })
          }
          outcome={({ added, changed, unchanged, faults }) =>
            faults.length === 0 && (
              <Facts
                facts={[
                  [t('imports.added'), formats.number(added)],
                  [t('imports.changed'), formats.number(changed)],
                  [t('imports.unchanged'), formats.number(unchanged)],
                ]}
              />
            )
          }
          confirm={({ added, changed }) =>
            added + changed > 0
              ? t('imports.take', { count: added + changed, number: formats.number(added + changed) })
              : undefined
          }
          nothing={t('imports.nothing')}
        />
      </div>
    </details>
  );
}
