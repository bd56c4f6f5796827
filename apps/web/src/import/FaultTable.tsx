import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFault, ImportPreview } from '../api/imports';
import { useFormats } from '../i18n/formats';
import { TableOrCards } from '../view/TableOrCards';
import { MoreRows } from './MoreRows';

interface Props {
  readonly preview: ImportPreview;
  /** What can be done about a fault right beside it. */
  readonly remedy?: (fault: ImportFault) => ReactNode;
}

/** Rows shown at once. */
const SHOWN = 100;

/** Every fault with its row, some at a time; how many there are in all is said first. */
export function FaultTable({ preview, remedy }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN);
  const { faults, moreFaults, format } = preview;
  const all = faults.length + moreFaults;
  const listed = Math.min(shown, faults.length);
  const isGeo = format === 'geojson';
  return (
    <>
      <p className="kern-body">
        {t('imports.faultCount', { count: all, number: formats.number(all) })}{' '}
        {listed < all && t('imports.listed', { number: formats.number(listed) })} {t('imports.faultsHint')}
      </p>
      <TableOrCards
        caption={t('imports.faults')}
        rows={faults.slice(0, shown).map((fault, index) => ({ fault, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          {
            name: t(isGeo ? 'imports.area' : 'imports.row'),
            cell: ({ fault: { row } }) =>
              row === undefined
                ? t('imports.wholeFile')
                : t(isGeo ? 'imports.areaNo' : 'imports.rowNo', { row }),
          },
          {
            name: t(isGeo ? 'imports.property' : 'imports.column'),
            cell: ({ fault: { heading } }) => heading ?? '–',
          },
          {
            name: t('imports.fault'),
            cell: ({ fault }) => (
              <>
                {fault.message}
                {remedy?.(fault)}
              </>
            ),
          },
        ]}
      />
      <MoreRows
        more={shown < faults.length}
        show={() => {
          setShown(shown + SHOWN);
        }}
      />
      {shown >= faults.length && moreFaults > 0 && (
        <p className="kern-body">
          {t('imports.moreFaults', { count: moreFaults, number: formats.number(moreFaults) })}
        </p>
      )}
    </>
  );
}
