interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  /** Among filters, whose labels are small. */
  readonly small?: boolean;
  readonly change: (value: string) => void;
}

/** One line of text, or a day. */
export function TextField({ id, label, value, type = 'text', small = false, change }: Props) {
  return (
    <div className="kern-form-input">
      <label className={small ? 'kern-label kern-label--small' : 'kern-label'} htmlFor={id}>
        {label}
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        type={type}
        value={value}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
    </div>
  );
}
