import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActualsPreview, Booking } from '../../api/imports';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { Facts } from '../../view/Facts';
import { TableOrCards } from '../../view/TableOrCards';
import { MoreRows } from '../../import/MoreRows';

/** Rows shown at once. */
const SHOWN = 100;

/** What every row would be booked to. */
export function ActualsOutcome({ preview }: { readonly preview: ActualsPreview }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { bookings, already, passedOver } = preview;
  const sum = bookings.reduce((total, { cents }) => total + cents, 0);
  return (
    <>
      <Facts
        facts={[
          [
            t('actuals.would'),
            t('actuals.sum', { count: formats.number(bookings.length), sum: formats.money(sum) }),
          ],
          [t('actuals.already'), already.length > 0 && formats.number(already.length)],
          [t('actuals.passedOver'), passedOver > 0 && formats.number(passedOver)],
        ]}
      />
      {bookings.length > 0 && <Bookings bookings={bookings} />}
    </>
  );
}

function Bookings({ bookings }: { bookings: readonly Booking[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <h3 className="kern-heading-small">{t('actuals.bookings')}</h3>
      <TableOrCards
        caption={t('actuals.bookings')}
        rows={bookings.slice(0, shown)}
        keyOf={({ row }) => String(row)}
        columns={[
          { name: t('imports.row'), cell: ({ row }) => t('imports.rowNo', { row }) },
          {
            name: t('actuals.process'),
            cell: ({ line }) => (
              <Link className="kern-link kern-link--small" to={addresses.processTab(line.processId, 'geld')}>
                {line.number} {line.processTitle}
              </Link>
            ),
          },
          {
            name: t('actuals.line'),
            cell: ({ line, year, legalGround }) => (
              <>
                {t('actuals.lineOf', { ...line, year })}
                {legalGround && (
                  <span className="row-note">{t('actuals.onGround', { ground: legalGround })}</span>
                )}
              </>
            ),
          },
          { name: t('actuals.day'), cell: ({ bookedOn }) => formats.day(bookedOn) },
          { name: t('actuals.voucher'), cell: ({ voucher }) => voucher },
          {
            name: t('actuals.amount'),
            numeric: true,
            cell: ({ cents }) => (
              <>
                {formats.money(cents)}
                {cents < 0 && <span className="row-note">{t('actuals.returned')}</span>}
              </>
            ),
          },
        ]}
      />
      <MoreRows
        more={shown < bookings.length}
        show={() => {
          setShown(shown + SHOWN);
        }}
      />
    </>
  );
}
