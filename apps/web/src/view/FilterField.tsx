import type { ReactNode } from 'react';

export interface FilterProps {
  readonly name: string;
  readonly label: string;
  /** Empty where the list is not narrowed by it. */
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** The field of a filter with its label; `children` draws the control with the id the label is for. */
export function FilterField({
  name,
  label,
  children,
}: Pick<FilterProps, 'name' | 'label'> & { readonly children: (id: string) => ReactNode }) {
  const id = `filter-${name}`;
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
