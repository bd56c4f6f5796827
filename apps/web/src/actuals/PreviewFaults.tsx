import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActualsFault, ActualsPreview, AmbiguousAccount } from '../api/actuals';
import { FilterSelect } from '../processes/FilterSelect';
import { TableOrCards } from '../view/TableOrCards';
import type { Import } from './use-import';

interface Props {
  readonly preview: ActualsPreview;
  readonly importing: Import;
}

/** Rows shown at once. */
const SHOWN = 100;

/** Every fault with its row, and what can be said here to mend it. */
export function PreviewFaults({ preview, importing }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  const { faults, moreFaults, ambiguous } = preview;
  return (
    <>
      <h3 className="kern-heading-small">{t('actuals.faults')}</h3>
      <p className="kern-body">{t('actuals.faultsHint')}</p>
      {ambiguous.length > 0 && (
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{t('actuals.ambiguous')}</legend>
          <div className="actuals__fields">
            {ambiguous.map((account) => (
              <LineOfAccount
                key={`${String(account.year)} ${account.account}`}
                account={account}
                importing={importing}
              />
            ))}
          </div>
        </fieldset>
      )}
      <TableOrCards
        caption={t('actuals.faults')}
        rows={faults.slice(0, shown)}
        keyOf={({ row, heading, code, message }) => `${String(row)} ${String(heading)} ${code} ${message}`}
        columns={[
          {
            name: t('actuals.row'),
            cell: ({ row }) => (row === undefined ? t('actuals.wholeFile') : t('actuals.rowNo', { row })),
          },
          { name: t('actuals.column'), cell: ({ heading }) => heading },
          {
            name: t('actuals.fault'),
            cell: (fault) => (
              <>
                {fault.message}
                {fault.needsGround && <Ground fault={fault} importing={importing} />}
              </>
            ),
          },
        ]}
      />
      {shown < faults.length && (
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
      {moreFaults > 0 && <p className="kern-body">{t('actuals.moreFaults', { count: moreFaults })}</p>}
    </>
  );
}

function LineOfAccount({ account, importing }: { account: AmbiguousAccount; importing: Import }) {
  const { t } = useTranslation();
  const { year, account: code, lines } = account;
  const others = (importing.choices.lines ?? []).filter(
    (line) => line.year !== year || line.account !== code,
  );
  return (
    <FilterSelect
      name={`line-${String(year)}-${code}`}
      label={t('actuals.choose', { account: code, year })}
      value=""
      all={t('form.pleaseChoose')}
      options={lines.map((line) => [
        `${line.processId} ${line.lineId}`,
        `${line.number} ${line.processTitle}: ${line.purpose}`,
      ])}
      choose={(chosen) => {
        const meant = lines.find((line) => `${line.processId} ${line.lineId}` === chosen);
        if (!meant) return;
        const { processId, lineId } = meant;
        importing.change({ lines: [...others, { year, account: code, processId, lineId }] });
      }}
    />
  );
}

/** Over what is available, or under interim budget management: only on a legal ground. */
function Ground({ fault, importing }: { fault: ActualsFault; importing: Import }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { row } = fault;
  if (row === undefined) return null;
  const id = `ground-${String(row)}`;
  const others = (importing.choices.grounds ?? []).filter((ground) => ground.row !== row);
  return (
    <form
      className="actuals__ground"
      onSubmit={(event) => {
        event.preventDefault();
        const legalGround = text.trim();
        if (legalGround !== '') importing.change({ grounds: [...others, { row, legalGround }] });
      }}
    >
      <div className="kern-form-input">
        <label className="kern-label kern-label--small" htmlFor={id}>
          {t('actuals.ground', { row })}
        </label>
        <input
          className="kern-form-input__input"
          id={id}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t('actuals.groundSet')}</span>
      </button>
    </form>
  );
}
