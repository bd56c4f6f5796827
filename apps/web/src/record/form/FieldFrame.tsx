import { useContext, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MarksOptional } from './form-context';

interface FrameProps {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: ReactNode;
  readonly errors?: readonly string[];
  readonly children: ReactNode;
}

export const errorId = (id: string): string => `${id}__error`;
export const hintId = (id: string): string => `${id}__hint`;

/** A label with its mark, a hint, the field and what is wrong with it, as KERN arranges them. */
export function FieldFrame({ id, label, required, hint, errors = [], children }: FrameProps) {
  return (
    <div className={errors.length > 0 ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {!required && <OptionalMark />}
      </label>
      {hint && (
        <div className="kern-hint" id={hintId(id)}>
          {hint}
        </div>
      )}
      {children}
      <FieldErrors id={id} errors={errors} />
    </div>
  );
}

export function OptionalMark() {
  const { t } = useTranslation();
  if (!useContext(MarksOptional)) return null;
  return <span className="kern-label__optional"> – {t('form.optional')}</span>;
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <p className="kern-error" id={errorId(id)}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{errors.join(' ')}</span>
    </p>
  );
}
