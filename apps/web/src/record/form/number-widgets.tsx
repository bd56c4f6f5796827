import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldAttributes, inputClass, valueOf } from './field-attributes';
import { centsFrom, numberFrom, typedCents, typedNumber } from './numbers';

interface TypedNumberProps {
  readonly props: WidgetProps;
  readonly read: (typed: string, language: string) => number | undefined;
  readonly write: (value: number, language: string) => string;
  readonly short?: boolean;
}

/** A number typed the way it is written in the language of the page, which the browser's own field would not take. */
function TypedNumber({ props, read, write, short = false }: TypedNumberProps) {
  const { i18n } = useTranslation();
  const [typed, setTyped] = useState<string | undefined>();
  const { onChange } = props;
  const value = valueOf(props);
  const shown =
    typeof value === 'number' ? write(value, i18n.language) : typeof value === 'string' ? value : '';
  return (
    <input
      {...fieldAttributes(props)}
      className={short ? `${inputClass(props)} field-short` : inputClass(props)}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? shown}
      onChange={({ target }) => {
        setTyped(target.value);
        // What is no number stays as typed, so that the check can point at it.
        onChange(
          target.value.trim() === '' ? undefined : (read(target.value, i18n.language) ?? target.value),
        );
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

export function NumberWidget(props: WidgetProps) {
  return <TypedNumber props={props} read={numberFrom} write={typedNumber} short />;
}

/** Euros as people write them; the data are whole cents. */
export function MoneyWidget(props: WidgetProps) {
  return (
    <div className="kern-input-group field-money">
      <TypedNumber props={props} read={centsFrom} write={typedCents} />
      <span className="kern-input-group-text" aria-hidden="true">
        €
      </span>
    </div>
  );
}
