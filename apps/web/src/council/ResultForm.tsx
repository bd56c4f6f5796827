import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consultation } from '../api/council';
import { useModel } from '../api/model';
import type { ProposedItem } from '../api/process.types';
import type { Recorded } from '../api/types';
import { useAnnounce } from '../app/Announcer';
import { ChangedMeanwhile } from '../record/ChangedMeanwhile';
import { FaultSummary } from '../record/FaultSummary';
import type { PlacedFault } from '../record/faults';
import { labelAt, schemaAt } from '../record/field-label';
import { useRecordDesk } from '../record/RecordDesk';
import { useRecording } from '../record/use-recording';
import { problemText } from '../view/problem-text';
import {
  AMENDED,
  emptyDraft,
  resultEntry,
  unreadableVotes,
  voteFields,
  type ResultDraft,
} from './result-draft';
import { ReadingHint } from './ReadingHint';
import { ItemResults } from './ItemResults';
import { ResultField } from './ResultField';
import type { Result } from './ResultRow';
import { faultsOf, fieldId } from './row-faults';
import { useReading } from './use-reading';

export interface ResultFormProps {
  /** The id of the row, with which those of its fields begin. */
  readonly row: string;
  readonly consultation: Consultation;
  readonly bodyId: string;
  readonly sessionOn: string;
  /** The version of the process that own entries on this page have led to. */
  readonly carriedTo?: number;
  readonly onBegun: () => void;
  readonly onRecorded: (recorded: Recorded, result: Result) => void;
}

/** What a body made of a paper, recorded with as few keys as possible. */
export function ResultForm({
  row,
  consultation,
  bodyId,
  sessionOn,
  carriedTo,
  items,
  onBegun,
  onRecorded,
}: ResultFormProps & { /** Undefined until they are known. */ readonly items?: readonly ProposedItem[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const takeUp = useRecordDesk();
  const { data: model } = useModel();
  const { role, processId, paperId, paperTitle } = consultation;
  const type = role === 'decision' ? 'decision.recorded' : 'consultation.held';
  const schema = model?.entryTypes.find((entryType) => entryType.type === type)?.schema ?? {};
  const options = (schema.properties?.['resultCode']?.oneOf ?? []).map(
    (option) => [String(option.const), option.title ?? ''] as const,
  );
  const nameOf = (code: string | undefined) => options.find(([option]) => option === code)?.[1] ?? '';

  const [draft, setDraft] = useState<ResultDraft>(emptyDraft);
  const [own, setOwn] = useState<readonly PlacedFault[] | undefined>();
  const { reading, pending, readNow } = useReading({ label: draft.label, role, bodyId });
  // A guess is told but not taken; neither is what this body cannot come to.
  const proposed = reading?.confidence !== 'guess' && nameOf(reading?.code) ? reading?.code : undefined;
  const code = draft.code ?? proposed ?? '';
  const votes = { ...countedIn(reading?.votes), ...draft.votes };
  const change = (part: Partial<ResultDraft>) => {
    onBegun();
    setDraft((before) => ({ ...before, ...part }));
  };

  const [seen] = useState(consultation.version);
  const recording = useRecording({ id: processId, version: seen, carriedTo }, (recorded) => {
    onRecorded(recorded, { code, label: draft.label.trim() });
  });
  const { refusal } = recording;
  const told = useMemo(() => refusal && problemText(refusal, t), [refusal, t]);
  useEffect(() => {
    if (told) announce(told.title);
  }, [announce, told]);
  const faults = useMemo(
    () => own ?? (refusal && faultsOf(row, schema, refusal)),
    // The schema is drawn from the model, which does not change while a row is typed.
    [own, refusal, row],
  );
  const wrong = (path: string) =>
    faults?.filter(({ target }) => target === fieldId(row, path)).map(({ message }) => message) ?? [];
  const goTo = (path: string) => document.getElementById(fieldId(row, path))?.focus();

  const submit = () => {
    if (recording.busy || !items) return;
    if (draft.code === undefined && pending) {
      // Nobody confirms what has not been read yet.
      readNow();
      goTo('resultCode');
      return;
    }
    const placed = (path: string, message: string): PlacedFault => ({
      message,
      label: labelAt(schema, path.split('.')),
      target: fieldId(row, path),
    });
    const unreadable = unreadableVotes({ ...draft, votes });
    const found = [
      ...(code === '' ? [placed('resultCode', t('form.choose'))] : []),
      ...unreadable.map((field) => placed(`votes.${field}`, t('form.notUnderstood'))),
    ];
    setOwn(found.length > 0 ? found : undefined);
    if (found.length > 0) announce(t('form.check'));
    else recording.record(resultEntry(consultation, sessionOn, { ...draft, code, votes }, items));
  };
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
      {recording.conflict !== undefined && (
        <ChangedMeanwhile processId={processId} since={recording.conflict} />
      )}
      {faults && (
        <FaultSummary title={told && !own ? told.title : t('form.check')} faults={faults}>
          {told && !own && faults.length === 0 && <p className="kern-body">{told.detail}</p>}
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
              onBlur={readNow}
            />
          )}
        </ResultField>
        <ResultField
          {...common}
          path="resultCode"
          className="result-form__code"
          hint={
            draft.label.trim() !== '' && (
              <ReadingHint reading={reading} pending={pending} name={nameOf(reading?.code)} />
            )
          }
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
      {items && items.length > 0 && (
        <ItemResults
          row={row}
          items={items}
          code={code}
          options={options}
          results={draft.itemResults}
          open={faults?.some(({ target }) => target?.startsWith(fieldId(row, 'items'))) ?? false}
          choose={(no, result) => {
            change({ itemResults: { ...draft.itemResults, [no]: result } });
          }}
        />
      )}
      <div className="result-form__actions">
        <button
          type="submit"
          className="kern-btn kern-btn--primary row-action"
          aria-disabled={recording.busy}
        >
          <span className="kern-label">
            {t(recording.conflict === undefined ? 'record.submit' : 'record.submitAgain')}
          </span>
        </button>
        {role === 'decision' && (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary row-action"
            onClick={() => {
              takeUp({ processId, start: { type, part: paperId, settled: settledBy(code) } });
            }}
          >
            <span className="kern-label">
              {t('council.results.everything')}
              <span className="kern-sr-only">: {paperTitle}</span>
            </span>
          </button>
        )}
      </div>
    </form>
  );

  /** What the large form begins with: what is known here already. */
  function settledBy(resultCode: string): Readonly<Record<string, unknown>> {
    const { data } = resultEntry(consultation, sessionOn, { ...draft, code: resultCode, votes }, items ?? []);
    return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''));
  }
}

const countedIn = (votes: object | undefined): ResultDraft['votes'] =>
  Object.fromEntries(Object.entries(votes ?? {}).map(([field, count]) => [field, String(count)]));
