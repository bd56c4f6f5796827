import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly row: number;
  readonly set: (legalGround: string) => void;
}

/** Over what is available, or under interim budget management: only on a legal ground. */
export function RowGround({ row, set }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const id = `ground-${String(row)}`;
  return (
    <form
      className="actuals__ground"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') set(text.trim());
      }}
    >
      <div className="kern-form-input">
        <label className="kern-label kern-label--small" htmlFor={id}>
          {t('actuals.ground', { row })}
        </label>
        <input
          className="kern-form-input__input"
          id={id}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t('actuals.groundSet')}</span>
      </button>
    </form>
  );
}
