import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFault, ImportPreview } from '../api/imports';
import { useFormats } from '../i18n/formats';
import { Choice } from '../view/Choice';
import { Alert } from '../view/Alert';
import { Empty } from '../view/Empty';
import { ErrorState } from '../view/ErrorState';
import { ExampleRows } from './ExampleRows';
import { FaultTable } from './FaultTable';
import { FileField } from './FileField';
import { Underway } from './Underway';
import type { Import } from './use-import';
import './import.css';

interface Props<P extends ImportPreview> {
  readonly importing: Import<P>;
  /** The level of the headings. */
  readonly level: 2 | 3;
  readonly file: { readonly label: string; readonly hint: string; readonly accept: string };
  /** Says which columns are needed, where one is not assigned. */
  readonly needed: string;
  readonly chooseSheet: (sheet: string) => void;
  /** The fields that say which column holds what, and what else is to be chosen. */
  readonly columns: (preview: P) => ReactNode;
  /** What taking it over would come to. */
  readonly outcome: (preview: P) => ReactNode;
  /** What can be chosen so that faults go away. */
  readonly remedies?: (preview: P) => ReactNode;
  readonly remedy?: (fault: ImportFault) => ReactNode;
  /** What the button that takes it over says; undefined where there is nothing to take over. */
  readonly confirm: (preview: P) => string | undefined;
  readonly nothing: string;
}

/** The way of a file in: choose it, its sheet and its columns, look at what it comes to and all faults, confirm. */
export function ImportSteps<P extends ImportPreview>(props: Props<P>) {
  const { t } = useTranslation();
  const { importing, level, file, needed, chooseSheet, columns } = props;
  const id = useId();
  const { preview, looking, taking, fileName } = importing;
  const readable = preview !== undefined && preview.header.length > 0;
  const heading = { Tag: `h${level}`, className: headingClass(level) } as const;
  const whileLooking = (
    <>
      <Underway
        waiting={looking}
        fileName={fileName}
        calledOff={t('imports.calledOff')}
        again={importing.again}
      />
      {looking.error !== undefined && <ErrorState error={looking.error} retry={importing.again} />}
    </>
  );
  return (
    <div className="stack import">
      {/* What is being written shall not change under way. */}
      <div inert={taking.busy}>
        <FileField importing={importing} {...file} />
      </div>
      {!preview && whileLooking}
      {preview && preview.sheets.length > 1 && (
        <div className="import__fields" inert={taking.busy}>
          <Choice
            label={t('imports.sheet')}
            value={preview.sheet ?? ''}
            choices={[
              ['', t('form.pleaseChoose')],
              ...preview.sheets.map((sheet) => [sheet, sheet] as const),
            ]}
            onChange={chooseSheet}
          />
        </div>
      )}
      {preview && !readable && (
        <>
          {whileLooking}
          {preview.faults.map(({ row, message }) => (
            <Alert kind="danger" title={message} key={`${row} ${message}`}>
              {row !== undefined && <p className="kern-body">{t('imports.rowNo', { row })}</p>}
            </Alert>
          ))}
        </>
      )}
      {readable && (
        <>
          <section className="stack" aria-labelledby={`${id}-columns`} inert={taking.busy}>
            <heading.Tag className={heading.className} id={`${id}-columns`}>
              {t(preview.format === 'geojson' ? 'imports.properties' : 'imports.columns')}
            </heading.Tag>
            <p className="kern-body">{t(`imports.from.${preview.mappingFrom}`)}</p>
            {!preview.mapped && <Alert kind="warning" title={needed} />}
            {columns(preview)}
            <ExampleRows preview={preview} />
          </section>
          {whileLooking}
          {(preview.mapped || preview.faults.length > 0) && <Outcome {...props} preview={preview} />}
        </>
      )}
    </div>
  );
}

const headingClass = (level: number): string =>
  ({ 2: 'kern-heading-medium', 3: 'kern-heading-small', 4: 'kern-title kern-title--small' })[level] ?? '';

/** What the file comes to, every fault of it, and the button that takes it over. */
function Outcome<P extends ImportPreview>({
  importing,
  preview,
  level,
  outcome,
  remedies,
  remedy,
  confirm,
  nothing,
}: Props<P> & { readonly preview: P }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = useId();
  const { looking, taking, fileName } = importing;
  const wrong = preview.faults.length + preview.moreFaults;
  const label = preview.mapped && wrong === 0 ? confirm(preview) : undefined;
  // TypeScript reads a sum as any number; there are two levels.
  const [Tag, Part] = [`h${level}`, `h${level + 1}`] as ['h2' | 'h3', 'h3' | 'h4'];
  return (
    <section className="stack" aria-labelledby={`${id}-outcome`} aria-busy={looking.busy}>
      <Tag className={headingClass(level)} id={`${id}-outcome`}>
        {t('imports.preview')}
      </Tag>
      <p className="kern-body">
        {t(preview.format === 'geojson' ? 'imports.areas' : 'imports.rows', {
          count: preview.rows,
          number: formats.number(preview.rows),
        })}
      </p>
      {preview.mapped && wrong === 0 && label === undefined && <Empty>{nothing}</Empty>}
      {wrong > 0 && (
        <>
          <Part className={headingClass(level + 1)}>{t('imports.faults')}</Part>
          {remedies?.(preview)}
          <FaultTable preview={preview} {...(remedy && { remedy })} />
        </>
      )}
      {preview.mapped && outcome(preview)}
      <Underway waiting={taking} fileName={fileName} calledOff={t('imports.calledOffWriting')} />
      {taking.error !== undefined && <ErrorState error={taking.error} retry={importing.again} />}
      {label !== undefined && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            aria-disabled={taking.busy || looking.busy}
            onClick={() => void importing.take()}
          >
            <span className="kern-label">{label}</span>
          </button>
        </div>
      )}
    </section>
  );
}
