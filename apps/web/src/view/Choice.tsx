import { useId } from 'react';
import { Select, type Choices } from './Select';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: Choices;
  readonly onChange: (value: string) => void;
}

/** One of several, chosen for what the page shows. */
export function Choice({ label, value, choices, onChange }: Props) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <Select id={id} value={value} choices={choices} choose={onChange} />
    </div>
  );
}
