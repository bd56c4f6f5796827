import { useId } from 'react';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial: boolean;
}

/** A yes or no, with what it means. */
export function Check({ name, label, hint, initial }: Props) {
  const id = useId();
  return (
    <div>
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          name={name}
          defaultChecked={initial}
          aria-describedby={hint && `${id}-hint`}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {hint && (
        <p className="kern-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
