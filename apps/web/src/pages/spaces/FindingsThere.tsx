import { useTranslation } from 'react-i18next';
import type { AnalysisFinding } from '../../api/analysis';
import { OfProcess } from '../../view/OfProcess';
import { useFormats } from '../../i18n/formats';
import { LongText } from '../../view/LongText';
import { TableOrCards } from '../../view/TableOrCards';
import { CitedValues } from '../../parts/spaces/CitedValues';
import { FindingPlace } from '../../parts/spaces/FindingPlace';
import '../../view/rows.css';

interface Props {
  readonly caption: string;
  readonly rows: readonly AnalysisFinding[];
}

/** Findings with where they are from, as of when, and how small-scale they are. */
export function FindingsThere({ caption, rows }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <TableOrCards
      caption={caption}
      rows={rows}
      keyOf={({ processId, findingId }) => `${processId} ${findingId}`}
      columns={[
        {
          name: t('planning.finding'),
          cell: ({ text, values }) => (
            <>
              <LongText text={text} />
              {values.length > 0 && <CitedValues values={values} />}
            </>
          ),
        },
        { name: t('followUp.column.process'), cell: (row) => <OfProcess {...row} /> },
        { name: t('planning.source'), cell: ({ source, asOf }) => `${source}, ${formats.day(asOf)}` },
        {
          name: t('planning.space'),
          cell: ({ spatialLevel, space, area }) => (
            <FindingPlace spatialLevel={spatialLevel} spaceId={space?.id} area={area} />
          ),
        },
      ]}
    />
  );
}
