import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDay } from '../../record/form/day';
import { DayInput } from '../../record/form/DayInput';
import '../../record/record.css';

interface Props {
  readonly day: string | undefined;
  readonly choose: (day: string | undefined) => void;
}

/** The day of all values, where no column of the file says so; half a day is not sent. */
export function FixedDay({ day, choose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(day ?? '');
  return (
    <div className="kern-form-input">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {t('spaces.import.fixedDay')}
      </label>
      <DayInput
        id={id}
        className="kern-form-input__input"
        past
        value={typed}
        onDay={(text) => {
          setTyped(text ?? '');
          const next = text !== undefined && isDay(text) ? text : undefined;
          if (next !== day) choose(next);
        }}
      />
    </div>
  );
}
