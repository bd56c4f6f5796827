import { useTranslation } from 'react-i18next';
import { BarTable } from '../../chart/BarTable';
import { useFormats } from '../../i18n/formats';
import { barKinds, type BarKindName, type YearSums } from '../../view/line-sums';

interface Props {
  readonly caption: string;
  readonly years: readonly { readonly year: number; readonly sums: YearSums }[];
}

/** What is told of a year even where it is nothing: that nothing was given is news. */
const always: readonly BarKindName[] = ['planned', 'approved'];

/** A budget by year: what was planned, given, given on a condition, is available, bound and spent. */
export function MoneyBars({ caption, years }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <BarTable
      caption={caption}
      rowName={t('money.year')}
      valueName={t('money.amounts')}
      // All of them, so that each looks the same in bars beside each other.
      kinds={barKinds.map((key) => ({ key, name: t(`money.bar.${key}`) }))}
      rows={years.map(({ year, sums }) => ({
        key: String(year),
        name: year,
        bars: barKinds
          .filter((kind) => sums[kind] !== 0 || always.includes(kind))
          .map((kind) => ({
            kind,
            // Of nothing no bar is drawn.
            value: sums[kind] === 0 ? undefined : sums[kind],
            text: formats.money(sums[kind]),
          })),
      }))}
    />
  );
}
