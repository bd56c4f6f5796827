import { useTranslation } from 'react-i18next';
import type { ActualsMapping, ActualsPreview } from '../api/actuals';
import { FilterSelect } from '../processes/FilterSelect';
import { Alert } from '../view/Alert';
import type { Import } from './use-import';

interface Props {
  readonly preview: ActualsPreview;
  readonly importing: Import;
}

const fields = ['year', 'account', 'account2', 'amount', 'bookedOn', 'voucher', 'voucher2'] as const;
type Field = (typeof fields)[number];
type ByField = Readonly<Partial<Record<Field, string>>>;

const byField = ({ year, account, amount, bookedOn, voucher }: ActualsPreview['mapping']): ByField => ({
  year,
  account: account[0],
  account2: account[1],
  amount,
  bookedOn,
  voucher: voucher[0],
  voucher2: voucher[1],
});

const given = (...texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined && text !== '');

/** Half a mapping is sent too: what the columns lack is told by the answer. */
const toMapping = (chosen: ByField): ActualsMapping => ({
  year: chosen.year,
  account: given(chosen.account, chosen.account2),
  amount: chosen.amount,
  bookedOn: chosen.bookedOn,
  voucher: given(chosen.voucher, chosen.voucher2),
});

/** Which column holds what: guessed, or as last time, and changed here. */
export function ColumnChoice({ preview, importing }: Props) {
  const { t } = useTranslation();
  const chosen = byField(preview.mapping);
  // Cells without a heading cannot be named.
  const headings = [...new Set(preview.header.filter((heading) => heading !== ''))];
  return (
    <section className="stack" aria-labelledby="actuals-columns">
      <h2 className="kern-heading-medium" id="actuals-columns">
        {t('actuals.columns')}
      </h2>
      <p className="kern-body">{t(`actuals.from.${preview.mappingFrom}`)}</p>
      {!preview.mapped && <Alert kind="warning" title={t('actuals.unmapped')} />}
      <div className="actuals__fields">
        {preview.sheets.length > 1 && (
          <FilterSelect
            name="sheet"
            label={t('actuals.sheet')}
            value={preview.sheet ?? ''}
            all={t('form.pleaseChoose')}
            options={preview.sheets.map((sheet) => [sheet, sheet])}
            choose={(sheet) => {
              importing.change({ sheet: sheet || undefined, mapping: undefined });
            }}
          />
        )}
        {fields.map((field) => (
          <FilterSelect
            key={field}
            name={field}
            label={t(`actuals.field.${field}`)}
            value={chosen[field] ?? ''}
            all={t(field === 'year' ? 'actuals.fromDay' : 'actuals.noColumn')}
            options={headings.map((heading) => [heading, heading])}
            choose={(heading) => {
              importing.changeMapping(toMapping({ ...chosen, [field]: heading || undefined }));
            }}
          />
        ))}
      </div>
      <div
        className="kern-table-responsive"
        role="group"
        aria-label={t('actuals.example')}
        // Scrolls by keyboard where it is wider than the screen.
        tabIndex={0}
      >
        <table className="kern-table kern-table--small data-table">
          <caption className="kern-title kern-title--small">{t('actuals.example')}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {preview.header.map((heading, column) => (
                <th scope="col" className="kern-table__header" key={column}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {preview.example.map((cells, row) => (
              <tr className="kern-table__row" key={row}>
                {cells.map((cell, column) => (
                  <td className="kern-table__cell" key={column}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id="actuals-pass-over"
          checked={importing.choices.passOverUnknown ?? false}
          onChange={(event) => {
            importing.change({ passOverUnknown: event.target.checked });
          }}
        />
        <label className="kern-label" htmlFor="actuals-pass-over">
          {t('actuals.passOver')}
        </label>
      </div>
    </section>
  );
}
