import { useTranslation } from 'react-i18next';
import type { ActualsChoices, ActualsMapping, ActualsPreview } from '../../api/imports';
import { ColumnSelect } from '../../import/ColumnSelect';

interface Props {
  readonly preview: ActualsPreview;
  readonly choices: ActualsChoices;
  readonly changeMapping: (mapping: ActualsMapping) => void;
  readonly passOver: (passOverUnknown: boolean) => void;
}

const fields = ['year', 'account', 'account2', 'amount', 'bookedOn', 'voucher', 'voucher2'] as const;
type Field = (typeof fields)[number];
type ByField = Readonly<Partial<Record<Field, string>>>;

const byField = ({ year, account, amount, bookedOn, voucher }: ActualsMapping): ByField => ({
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

/** Which columns of the finance system hold what, and whether accounts of nobody are passed over. */
export function ActualsColumns({ preview, choices, changeMapping, passOver }: Props) {
  const { t } = useTranslation();
  const chosen = byField(choices.mapping ?? preview.mapping);
  return (
    <>
      <div className="import__fields">
        {fields.map((field) => (
          <ColumnSelect
            key={field}
            label={t(`actuals.field.${field}`)}
            preview={preview}
            value={chosen[field]}
            none={t(field === 'year' ? 'actuals.fromDay' : 'imports.noColumn')}
            choose={(heading) => {
              changeMapping(toMapping({ ...chosen, [field]: heading }));
            }}
          />
        ))}
      </div>
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id="actuals-pass-over"
          checked={choices.passOverUnknown ?? false}
          onChange={(event) => {
            passOver(event.target.checked);
          }}
        />
        <label className="kern-label" htmlFor="actuals-pass-over">
          {t('actuals.passOver')}
        </label>
      </div>
    </>
  );
}
