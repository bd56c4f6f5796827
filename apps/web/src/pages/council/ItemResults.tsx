import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../view/LongText';
import type { ItemToDecide } from './result-draft';
import { fieldId } from './row-faults';

interface Props {
  readonly row: string;
  /** The items, each with the result it comes to unless somebody chooses another. */
  readonly items: readonly ItemToDecide[];
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (no: number, result: string) => void;
}

/** The items of a paper, each of which may come to another result than the paper. */
export function ItemResults({ row, items, options, choose }: Props) {
  const { t } = useTranslation();
  const [toggled, setToggled] = useState(false);
  return (
    <details
      className="item-results"
      open={toggled}
      onToggle={(event) => {
        setToggled(event.currentTarget.open);
      }}
    >
      <summary className="item-results__summary">
        {t('council.results.byItem', { count: items.length })}
      </summary>
      <ol className="item-results__items">
        {items.map(({ no, text, result }, index) => {
          const id = fieldId(row, `items.${index}.result`);
          return (
            <li key={no} className="item-results__item">
              <label htmlFor={id} className="kern-label kern-label--small">
                {t('papers.no')} {no}
              </label>
              <LongText text={text} />
              <div className="kern-form-input__select-wrapper">
                <select
                  id={id}
                  className="kern-form-input__select"
                  value={result ?? ''}
                  onChange={({ target }) => {
                    choose(no, target.value);
                  }}
                >
                  {result === undefined && <option value="">{t('form.pleaseChoose')}</option>}
                  {options.map(([value, name]) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
