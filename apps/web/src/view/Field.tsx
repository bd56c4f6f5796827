import { useId } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly initial?: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'url';
  readonly rows?: number;
}

/** A text to be typed in, with its hint and what is wrong with it. */
export function Field({ name, label, hint, error, initial, required, type = 'text', rows }: Props) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const attributes = {
    id,
    name,
    required,
    defaultValue: initial,
    'aria-describedby': about,
    'aria-invalid': error !== undefined,
    className: 'kern-form-input__input',
  };
  return (
    <div className={error === undefined ? 'kern-form-input' : 'kern-form-input kern-form-input--error'}>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {rows === undefined ? (
        <input {...attributes} type={type} autoComplete="off" />
      ) : (
        <textarea {...attributes} rows={rows} />
      )}
      {error && (
        <p className="kern-error" id={`${id}-error`}>
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}
