import { useTranslation } from 'react-i18next';
import type { IndicatorValue } from '../../api/spaces';
import type { Point } from '../../chart/series';
import { localeOf } from '../../i18n/formats';

/** A value as it is written here, or which kind of nothing stands in its place. */
export function useValuePoint(): (value: IndicatorValue) => Point {
  const { t, i18n } = useTranslation();
  const written = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 12 });
  return ({ asOf, value, missing, note }) => {
    if (value === undefined) return { at: asOf, text: t(`spaces.missing.${missing ?? 'secret'}`) };
    const number = Number(value);
    const marked = note ? ` (${t(`spaces.note.${note}`)})` : '';
    return { at: asOf, value: number, text: written.format(number) + marked };
  };
}
