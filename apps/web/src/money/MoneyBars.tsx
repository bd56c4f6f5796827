import { useTranslation } from 'react-i18next';
import { BarTable } from '../chart/BarTable';
import { useFormats } from '../i18n/formats';
import { barKinds, type YearSums } from './sums';

interface Props {
  readonly caption: string;
  readonly years: readonly { readonly year: number; readonly sums: YearSums }[];
}

/** A budget by year: what was planned, given, given on a condition, bound and spent. */
export function MoneyBars({ caption, years }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  // A kind nobody has anything of would only be a row of noughts.
  const kinds = barKinds.filter(
    (kind) => kind !== 'conditional' || years.some(({ sums }) => sums.conditional !== 0),
  );
  return (
    <BarTable
      caption={caption}
      rowName={t('money.year')}
      valueName={t('money.amounts')}
      kinds={kinds.map((key) => ({ key, name: t(`money.bar.${key}`) }))}
      rows={years.map(({ year, sums }) => ({
        key: String(year),
        name: year,
        bars: kinds.map((kind) => ({
          kind,
          // Of nothing no bar is drawn.
          value: sums[kind] === 0 ? undefined : sums[kind],
          text: formats.money(sums[kind]),
        })),
      }))}
    />
  );
}
