import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActualsPreview, Booking } from '../api/actuals';
import { Link } from 'react-router';
import { addresses } from '../app/addresses';
import { useFormats } from '../i18n/formats';
import { Empty } from '../view/Empty';
import { Facts } from '../view/Facts';
import { TableOrCards } from '../view/TableOrCards';
import { PreviewFaults } from './PreviewFaults';
import type { Import } from './use-import';

interface Props {
  readonly preview: ActualsPreview;
  readonly importing: Import;
}

/** Rows shown at once. */
const SHOWN = 100;

/** What every row comes to, and the button that makes it so. */
export function Preview({ preview, importing }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { bookings, faults, moreFaults, already, passedOver, rows, fingerprint } = preview;
  const { isPending } = importing.recording;
  const sum = bookings.reduce((total, { cents }) => total + cents, 0);
  const wrong = faults.length + moreFaults;
  return (
    <section className="stack" aria-labelledby="actuals-preview">
      <h2 className="kern-heading-medium" id="actuals-preview" tabIndex={-1}>
        {t('actuals.preview')}
      </h2>
      <p className="kern-body">{t('actuals.rows', { count: rows })}</p>
      <Facts
        facts={[
          [
            t('actuals.would'),
            t('actuals.sum', { count: formats.number(bookings.length), sum: formats.money(sum) }),
          ],
          [t('actuals.already'), already.length > 0 && formats.number(already.length)],
          [t('actuals.passedOver'), passedOver > 0 && formats.number(passedOver)],
          [t('actuals.wrong'), wrong > 0 && formats.number(wrong)],
        ]}
      />
      {wrong > 0 && <PreviewFaults preview={preview} importing={importing} />}
      {wrong === 0 && bookings.length === 0 && <Empty>{t('actuals.nothing')}</Empty>}
      {bookings.length > 0 && <Bookings bookings={bookings} />}
      {fingerprint !== null && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            aria-disabled={isPending || importing.preview.isFetching}
            onClick={() => {
              if (!isPending && !importing.preview.isFetching) importing.recording.mutate({ fingerprint });
            }}
          >
            <span className="kern-label">
              {isPending ? t('actuals.recording') : t('actuals.confirm', { count: bookings.length })}
            </span>
          </button>
        </div>
      )}
    </section>
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
          { name: t('actuals.row'), cell: ({ row }) => t('actuals.rowNo', { row }) },
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
      {shown < bookings.length && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => {
              setShown(shown + SHOWN);
            }}
          >
            <span className="kern-label">{t('actuals.more')}</span>
          </button>
        </div>
      )}
    </>
  );
}
