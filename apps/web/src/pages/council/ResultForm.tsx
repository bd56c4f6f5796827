import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangedMeanwhile } from '../../record/ChangedMeanwhile';
import { FaultSummary } from '../../record/FaultSummary';
import { schemaAt } from '../../i18n/field-label';
import { useRecordDesk } from '../../record/RecordDesk';
import { ItemResults } from './ItemResults';
import { ItemsDecided } from './ItemsDecided';
import { ReadingHint } from './ReadingHint';
import { AMENDED, decidedData, voteFields, withResults, type ItemToDecide } from './result-draft';
import { ResultField } from './ResultField';
import { fieldId } from './row-faults';
import { useResultForm, type ResultFormProps } from './use-result-form';

interface Props extends ResultFormProps {
  /** The items a decision begins with; undefined until they are known. */
  readonly items?: readonly ItemToDecide[];
}

/** What a body made of a paper, recorded with as few keys as possible. */
export function ResultForm({ items, ...props }: Props) {
  const { t } = useTranslation();
  const takeUp = useRecordDesk();
  const { row, consultation, onSentOn } = props;
  const { role, processId, paperId, paperTitle } = consultation;
  const form = useResultForm(props, items);
  const { type, schema, options, draft, read, change, submit, faults, wrong } = form;
  const { code, votes } = draft;
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
    const isText = event.target.tagName === 'TEXTAREA';
    // In a longer text the key makes a new line; together with the control key it saves there too.
    if (isText ? event.ctrlKey : ['INPUT', 'SELECT'].includes(event.target.tagName)) {
      event.preventDefault();
      submit();
    }
  };

  const common = { row, schema, wrong };
  const titleOf = (path: string) => schemaAt(schema, path.split('.'))?.title ?? '';
  return (
    <form
      className="result-form"
      noValidate
      aria-label={paperTitle}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {form.conflict !== undefined && <ChangedMeanwhile processId={processId} since={form.conflict} />}
      {faults && (
        <FaultSummary title={form.refusal?.title ?? t('form.check')} faults={faults}>
          {form.refusal && faults.length === 0 && <p className="kern-body">{form.refusal.detail}</p>}
        </FaultSummary>
      )}
      <div className="result-form__fields">
        <ResultField {...common} path="resultLabel" className="result-form__label">
          {(attributes) => (
            <input
              {...attributes}
              className="kern-form-input__input"
              autoComplete="off"
              value={draft.label}
              onChange={({ target }) => {
                change({ label: target.value });
              }}
              onBlur={form.readNow}
            />
          )}
        </ResultField>
        <ResultField
          {...common}
          path="resultCode"
          className="result-form__code"
          hint={draft.label.trim() !== '' && <ReadingHint {...read} />}
        >
          {(attributes) => (
            <div className="kern-form-input__select-wrapper">
              <select
                {...attributes}
                className="kern-form-input__select"
                value={code}
                aria-required
                onChange={({ target }) => {
                  change({ code: target.value || undefined });
                }}
              >
                <option value="">{t('form.pleaseChoose')}</option>
                {options.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
        </ResultField>
        <fieldset className="result-form__votes">
          <legend className="kern-sr-only">{titleOf('votes')}</legend>
          {voteFields.map((field) => (
            <ResultField {...common} key={field} path={`votes.${field}`}>
              {(attributes) => (
                <input
                  {...attributes}
                  className="kern-form-input__input"
                  inputMode="numeric"
                  autoComplete="off"
                  value={votes[field] ?? ''}
                  onChange={({ target }) => {
                    change({ votes: { ...draft.votes, [field]: target.value } });
                  }}
                />
              )}
            </ResultField>
          ))}
        </fieldset>
        {role === 'decision' && (
          <ResultField {...common} path="reference" className="result-form__reference">
            {(attributes) => (
              <input
                {...attributes}
                className="kern-form-input__input"
                autoComplete="off"
                value={draft.reference}
                onChange={({ target }) => {
                  change({ reference: target.value });
                }}
              />
            )}
          </ResultField>
        )}
      </div>
      {code === AMENDED && (
        <ResultField {...common} path="resolutionText" hint={t('council.results.saveText')}>
          {(attributes) => (
            <textarea
              {...attributes}
              className="kern-form-input__input"
              rows={4}
              value={draft.resolutionText}
              onChange={({ target }) => {
                change({ resolutionText: target.value });
              }}
            />
          )}
        </ResultField>
      )}
      {items && form.asksItems && (
        <ItemsDecided
          row={row}
          processId={processId}
          schema={schema}
          data={decidedData(draft, items)}
          faults={form.itemFaults}
          onChange={(data) => {
            change({ asDecided: { code, data } });
          }}
        />
      )}
      {items && items.length > 0 && !form.asksItems && (
        <ItemResults
          row={row}
          items={withResults(draft, items)}
          options={options}
          choose={(no, result) => {
            change({ itemResults: { ...draft.itemResults, [no]: result } });
            // An amended item opens all that the items say, and this choice is then one of their fields.
            const field = fieldId(row, `items.${String(items.findIndex((item) => item.no === no))}.result`);
            requestAnimationFrame(() => document.getElementById(field)?.focus());
          }}
        />
      )}
      <div className="result-form__actions">
        <button type="submit" className="kern-btn kern-btn--primary row-action" aria-disabled={form.busy}>
          <span className="kern-label">
            {t(form.conflict === undefined ? 'record.submit' : 'record.submitAgain')}
          </span>
        </button>
        {role === 'decision' && (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary row-action"
            aria-label={`${t('council.results.everything')}: ${paperTitle}`}
            onClick={() => {
              onSentOn();
              takeUp({ processId, start: { type, part: paperId, settled: form.settled() } });
            }}
          >
            <span className="kern-label">{t('council.results.everything')}</span>
          </button>
        )}
      </div>
    </form>
  );
}
