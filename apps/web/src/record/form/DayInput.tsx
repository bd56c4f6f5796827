import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/formats';
import { dayFrom, isDay, typedDay } from './day';

interface Props extends Omit<React.ComponentProps<'input'>, 'value' | 'onChange'> {
  /** A calendar day, or what was typed instead. */
  readonly value: string;
  /** Gets the day, what was typed where that is none, or undefined. */
  readonly onDay: (value: string | undefined) => void;
  /** Only days that have come. */
  readonly past: boolean;
}

/**
 * A day is typed the way it is written in the language of the page; the browser's own field would follow the
 * language of the browser. Its calendar is lent for picking.
 */
export function DayInput({ value, onDay, past, ...attributes }: Props) {
  const { t, i18n } = useTranslation();
  const calendar = useRef<HTMLInputElement>(null);
  const [typing, setTyping] = useState<string | undefined>();
  const shown = typing ?? (isDay(value) ? typedDay(value, i18n.language) : value);
  return (
    <div className="field-day">
      <input
        {...attributes}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('form.dayPattern')}
        value={shown}
        onChange={({ target }) => {
          setTyping(target.value);
          onDay(target.value.trim() === '' ? undefined : (dayFrom(target.value) ?? target.value));
        }}
        onBlur={() => {
          setTyping(undefined);
        }}
      />
      <input
        ref={calendar}
        className="field-day__calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        max={past ? today() : undefined}
        value={isDay(value) ? value : ''}
        onChange={({ target }) => {
          onDay(target.value || undefined);
        }}
      />
      <button
        type="button"
        className="kern-btn kern-btn--tertiary field-day__open"
        aria-label={t('form.openCalendar')}
        disabled={attributes.disabled}
        onClick={() => calendar.current?.showPicker()}
      >
        <span className="kern-icon kern-icon--calendar-today" aria-hidden="true" />
      </button>
    </div>
  );
}
