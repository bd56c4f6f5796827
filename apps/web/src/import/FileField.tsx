import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../api/imports';
import { Alert } from '../view/Alert';
import type { Import } from './use-import';

interface Props {
  readonly importing: Import<ImportPreview>;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
}

/** Where the file is chosen. */
export function FileField({ importing, label, hint, accept }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        <div className="kern-form-input__hint" id={`${id}-hint`}>
          {hint}
        </div>
        <input
          // A file that was taken over is let go: the field is a new one then.
          key={importing.round}
          className="kern-form-input__input import__file"
          id={id}
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint`}
          onChange={(event) => void importing.choose(event.target.files?.[0])}
        />
      </div>
      {importing.tooLarge && <Alert kind="danger" title={t('imports.tooLarge')} />}
    </>
  );
}
