import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly headings: readonly string[];
  readonly years: readonly string[];
  readonly choose: (years: string[]) => void;
}

/** The columns whose headings are years or days. */
export function YearColumns({ headings, years, choose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('spaces.import.years')}</legend>
      <div className="kern-fieldset__body import__years">
        {headings.map((heading, index) => (
          <div className="kern-form-check" key={heading}>
            <input
              className="kern-form-check__checkbox"
              type="checkbox"
              id={`${id}-${index}`}
              checked={years.includes(heading)}
              onChange={({ target }) => {
                choose(headings.filter((one) => (one === heading ? target.checked : years.includes(one))));
              }}
            />
            <label className="kern-label" htmlFor={`${id}-${index}`}>
              {heading}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
