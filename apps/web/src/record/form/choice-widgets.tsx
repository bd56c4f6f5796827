import type { WidgetProps } from '@rjsf/utils';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldErrors, hintId, OptionalMark } from './FieldFrame';
import { fieldAttributes, inputClass, valueOf } from './field-attributes';
import { ReferencesContext } from './form-context';
import type { Choice } from './references';

const useChoices = ({ options: { kind } }: WidgetProps): readonly Choice[] =>
  useContext(ReferencesContext)(typeof kind === 'string' ? kind : '');

interface SelectProps {
  readonly props: WidgetProps;
  readonly choices: readonly Choice[];
}

function Select({ props, choices }: SelectProps) {
  const { t } = useTranslation();
  const held = valueOf(props);
  const value = typeof held === 'string' || typeof held === 'number' ? String(held) : '';
  // A value that is no longer on offer is shown rather than silently changed.
  const strange = value !== '' && !choices.some((choice) => choice.value === value);
  return (
    <div className="kern-form-input__select-wrapper">
      <select
        {...fieldAttributes(props)}
        className={inputClass(props, 'select')}
        value={value}
        onChange={(event) => {
          const chosen = event.target.value;
          props.onChange(
            chosen === '' ? undefined : props.options.numeric === true ? Number(chosen) : chosen,
          );
        }}
      >
        <option value="">{choices.length > 0 ? t('form.pleaseChoose') : t('form.nothingToChoose')}</option>
        {strange && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function SelectWidget(props: WidgetProps) {
  const choices = (props.options.enumOptions ?? []).map(({ value, label }) => ({
    value: String(value),
    label,
  }));
  return <Select props={props} choices={choices} />;
}

/** Chooses something that is there: a person, a body, a paper … */
export function ReferenceWidget(props: WidgetProps) {
  return <Select props={props} choices={useChoices(props)} />;
}

/** Chooses several things that are there. */
export function ReferencesWidget(props: WidgetProps) {
  const { t } = useTranslation();
  const { id, label, required, rawErrors, onChange } = props;
  const chosen: readonly string[] = Array.isArray(props.value) ? props.value : [];
  const choices = useChoices(props);
  return (
    <fieldset
      className={rawErrors?.length ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      id={id}
      tabIndex={-1}
    >
      <legend className="kern-label">
        {label}
        {!required && <OptionalMark />}
      </legend>
      <div className="kern-fieldset__body">
        {choices.length === 0 && <p className="kern-body kern-body--muted">{t('form.nothingToChoose')}</p>}
        {choices.map(({ value, label: text }) => (
          <div className="kern-form-check" key={value}>
            <input
              className="kern-form-check__checkbox"
              type="checkbox"
              id={`${id}-${value}`}
              checked={chosen.includes(value)}
              onChange={(event) => {
                onChange(
                  event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                );
              }}
            />
            <label className="kern-label" htmlFor={`${id}-${value}`}>
              {text}
            </label>
          </div>
        ))}
      </div>
      <FieldErrors id={id} errors={rawErrors ?? []} />
    </fieldset>
  );
}

export function CheckboxWidget(props: WidgetProps) {
  const { id, label, onChange, rawErrors, required, schema } = props;
  const ticked = valueOf(props) === true;
  // Not ticked is no answer where the field may be left out; to take a tick away is one, where "no" is a value.
  const isAnswer = required || (ticked && !schema.enum);
  return (
    <>
      <div className="kern-form-check">
        <input
          {...fieldAttributes(props)}
          className="kern-form-check__checkbox"
          type="checkbox"
          checked={ticked}
          onChange={(event) => {
            onChange(event.target.checked || (isAnswer ? false : undefined));
          }}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
      </div>
      {schema.description && (
        <div className="kern-hint" id={hintId(id)}>
          {schema.description}
        </div>
      )}
      <FieldErrors id={id} errors={rawErrors ?? []} />
    </>
  );
}
