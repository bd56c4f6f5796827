import type { ReactNode } from 'react';
import type { FieldSchema } from '../../api/model.types';
import { errorId, FieldErrors, hintId } from '../../record/form/FieldFrame';
import { schemaAt } from '../../i18n/field-label';
import { fieldId } from './row-faults';

interface FieldAttributes {
  readonly id: string;
  readonly 'aria-invalid': boolean | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface Props {
  readonly row: string;
  readonly schema: FieldSchema;
  /** The field within the entry, whose name is that of the model. */
  readonly path: string;
  /** What is wrong with a field. */
  readonly wrong: (path: string) => readonly string[];
  readonly hint?: ReactNode;
  readonly className?: string;
  readonly children: (attributes: FieldAttributes) => ReactNode;
}

/** A field of a row with its name, what is said about it and what is wrong with it. */
export function ResultField({ row, schema, path, wrong, hint, className = '', children }: Props) {
  const id = fieldId(row, path);
  const errors = wrong(path);
  const described = [hint ? hintId(id) : '', errors.length > 0 ? errorId(id) : ''].filter(Boolean).join(' ');
  return (
    <div className={`kern-form-input ${errors.length > 0 ? 'kern-form-input--error' : ''} ${className}`}>
      <label className="kern-label kern-label--small" htmlFor={id}>
        {schemaAt(schema, path.split('.'))?.title}
      </label>
      {children({
        id,
        'aria-invalid': errors.length > 0 || undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <div className="result-form__hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}
