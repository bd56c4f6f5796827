import { useTranslation } from 'react-i18next';
import { localeOf } from '../../i18n/formats';
import { Choice } from '../../view/Choice';

interface Props {
  /** Month and day, `12-31`. */
  readonly value: string;
  readonly choose: (monthAndDay: string) => void;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** In a leap year: 29 February is one of its days. */
const daysIn = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

/** The day of the year that a mere year stands for. */
export function DayOfYear({ value, choose }: Props) {
  const { t, i18n } = useTranslation();
  const [month = 12, day = 31] = value.split('-').map(Number);
  const names = new Intl.DateTimeFormat(localeOf(i18n.language), { month: 'long', timeZone: 'UTC' });
  const numbers = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('spaces.import.referenceDay')}</legend>
      <div className="kern-fieldset__body import__fields">
        <Choice
          label={t('spaces.import.dayOfMonth')}
          value={String(day)}
          choices={numbers(daysIn(month)).map((one) => [String(one), String(one)])}
          onChange={(one) => {
            choose(`${two(month)}-${two(Number(one))}`);
          }}
        />
        <Choice
          label={t('spaces.import.month')}
          value={String(month)}
          choices={numbers(12).map((one) => [
            String(one),
            names.format(new Date(Date.UTC(2024, one - 1, 1))),
          ])}
          onChange={(one) => {
            choose(`${two(Number(one))}-${two(Math.min(day, daysIn(Number(one))))}`);
          }}
        />
      </div>
    </fieldset>
  );
}
