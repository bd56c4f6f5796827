import { useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A form that is there when it is wanted. */
export function Unfolding({ title, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="bundle-unfolding"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {open &&
        children(() => {
          setOpen(false);
        })}
    </details>
  );
}
