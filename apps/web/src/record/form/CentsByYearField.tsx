import type { FieldProps } from '@rjsf/utils';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldErrors, OptionalMark } from './FieldFrame';
import { centsFrom, typedCents } from './numbers';
import { isPlain } from './plain-data';

type Row = readonly [year: string, amount: string];

/** Amounts by year; a row that is not complete yet is kept on the screen and left out of the data. */
export function CentsByYearField({
  fieldPathId,
  schema,
  formData,
  onChange,
  required,
  rawErrors,
  name,
}: FieldProps) {
  const { t, i18n } = useTranslation();
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Object.entries(isPlain(formData) ? formData : {}).map(([year, cents]) => [
      year,
      typedCents(Number(cents), i18n.language),
    ]),
  );
  const change = (next: readonly Row[]) => {
    setRows(next);
    const known = next.flatMap(([year, amount]) => {
      const cents = centsFrom(amount, i18n.language);
      return /^\d{4}$/.test(year) && cents !== undefined ? [[year, cents] as const] : [];
    });
    onChange(known.length > 0 ? Object.fromEntries(known) : undefined, fieldPathId.path);
  };
  const replace = (index: number, row: Row) => {
    change(rows.map((other, position) => (position === index ? row : other)));
  };
  const id = fieldPathId.$id;
  return (
    <fieldset className="kern-fieldset form-part" id={id} tabIndex={-1}>
      <legend className="kern-label">
        {schema.title ?? name}
        {!required && <OptionalMark />}
      </legend>
      <div className="kern-fieldset__body">
        {rows.map(([year, amount], index) => (
          <div className="cents-by-year" key={index}>
            <label className="kern-form-input">
              <span className="kern-label">{t('form.year')}</span>
              <input
                className="kern-form-input__input field-short"
                inputMode="numeric"
                value={year}
                onChange={({ target }) => {
                  replace(index, [target.value, amount]);
                }}
              />
            </label>
            <label className="kern-form-input">
              <span className="kern-label">{t('form.amount')}</span>
              <input
                className="kern-form-input__input"
                inputMode="decimal"
                value={amount}
                onChange={({ target }) => {
                  replace(index, [year, target.value]);
                }}
              />
            </label>
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              aria-label={t('form.remove', { item: year })}
              onClick={() => {
                change(rows.filter((_, position) => position !== index));
              }}
            >
              <span className="kern-icon kern-icon--delete" aria-hidden="true" />
            </button>
          </div>
        ))}
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => {
              setRows([...rows, ['', '']]);
            }}
          >
            <span className="kern-icon kern-icon--add" aria-hidden="true" />
            <span className="kern-label">{t('form.addYear')}</span>
          </button>
        </div>
      </div>
      <FieldErrors id={id} errors={rawErrors ?? []} />
    </fieldset>
  );
}
