import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedItem } from '../../api/process.types';
import { LongText } from '../../view/LongText';
import { fieldId } from './row-faults';

interface Props {
  readonly row: string;
  readonly items: readonly ProposedItem[];
  /** The result of the paper, which its items share. */
  readonly code: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** The items that differ, by number. */
  readonly results: Readonly<Record<number, string>>;
  /** Whether something is wrong with them. */
  readonly open: boolean;
  readonly choose: (no: number, result: string) => void;
}

/** The items of a paper, each of which may come to another result than the paper. */
export function ItemResults({ row, items, code, options, results, open, choose }: Props) {
  const { t } = useTranslation();
  const [toggled, setToggled] = useState(false);
  return (
    <details
      className="item-results"
      open={open || toggled}
      onToggle={(event) => {
        setToggled(event.currentTarget.open);
      }}
    >
      <summary className="item-results__summary">
        {t('council.results.byItem', { count: items.length })}
      </summary>
      <ol className="item-results__items">
        {items.map(({ no, text }, index) => {
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
                  value={results[no] ?? code}
                  onChange={({ target }) => {
                    choose(no, target.value);
                  }}
                >
                  {code === '' && <option value="">{t('form.pleaseChoose')}</option>}
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
