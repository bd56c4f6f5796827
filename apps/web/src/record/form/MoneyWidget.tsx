import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldAttributes, inputClass } from './field-attributes';
import { centsFrom, typedCents } from './money';

/** Euros as people write them; the data are whole cents. */
export function MoneyWidget(props: WidgetProps) {
  const { value, onChange } = props;
  const { i18n } = useTranslation();
  const shown = typeof value === 'number' ? typedCents(value, i18n.language) : String(value ?? '');
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <div className="kern-input-group field-money">
      <input
        {...fieldAttributes(props)}
        className={inputClass(props)}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? shown}
        onChange={({ target }) => {
          setTyped(target.value);
          // What is no amount stays as typed, so that the check can point at it.
          onChange(
            target.value.trim() === '' ? undefined : (centsFrom(target.value, i18n.language) ?? target.value),
          );
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
      <span className="kern-input-group-text" aria-hidden="true">
        €
      </span>
    </div>
  );
}
