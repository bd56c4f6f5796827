import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { DataTable } from '../view/DataTable';
import { daysOf, type Series } from './series';

interface Props {
  readonly caption: string;
  readonly series: readonly Series[];
}

/** What a chart of lines says, as a table: a day a row, newest first. */
export function SeriesTable({ caption, series }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={daysOf(series).reverse()}
      keyOf={(day) => day}
      columns={[
        { name: t('chart.day'), cell: (day) => formats.day(day) },
        ...series.map(({ name, points }) => ({
          name,
          numeric: true,
          cell: (day: string) => points.find(({ at }) => at === day)?.text ?? t('chart.nothing'),
        })),
      ]}
    />
  );
}
