import { useId } from 'react';

interface Props<T extends string> {
  readonly legend: string;
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
  /** Beside each other instead of one below the other. */
  readonly inLine?: boolean;
}

/** A few choices that are all in sight, of which one holds. */
export function Radios<T extends string>({ legend, choices, value, choose, inLine = false }: Props<T>) {
  const id = useId();
  const way = (name: string): string => (inLine ? `${name} ${name}--horizontal` : name);
  return (
    <fieldset className={way('kern-fieldset')}>
      <legend className="kern-label">{legend}</legend>
      <div className={way('kern-fieldset__body')}>
        {choices.map(([one, name]) => (
          <div className="kern-form-check" key={one}>
            <input
              className="kern-form-check__radio"
              type="radio"
              name={id}
              id={`${id}-${one}`}
              checked={value === one}
              onChange={() => {
                choose(one);
              }}
            />
            <label className="kern-label" htmlFor={`${id}-${one}`}>
              {name}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
