import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryTypeModel } from '../api/model.types';
import type { Recorded } from '../api/types';
import type { Process } from '../api/process.types';
import type { NextEntry } from '../api/types';
import { useAnnounce } from '../view/Announcer';
import { today } from '../i18n/formats';
import { problemText } from '../view/problem-text';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import {
  elementId,
  faultsAtFields,
  isField,
  ownFaults,
  placed,
  serverFaults,
  stepsOf,
  type PlacedFault,
} from './faults';
import { FaultSummary } from './FaultSummary';
import { EntryForm } from './form/EntryForm';
import { fieldsAround } from './form/form-schema';
import { changed, filledIn, withRequiredLists, type Plain } from './form/plain-data';
import { afterwards, dayMeant, pointlessFields, rulesOf, settledFields, without } from './form/rules';
import { focusField } from './focus-field';
import { MissingElsewhere } from './MissingElsewhere';
import { OccurrenceFields } from './OccurrenceFields';
import type { Proposed, Start } from './remedy';
import { SettledFields } from './SettledFields';
import { useReferences } from './use-references';
import { useRecording } from './use-recording';
import { useThings } from './use-things';

interface Props {
  readonly process: Process;
  readonly entryType: EntryTypeModel;
  readonly next: readonly NextEntry[];
  readonly prefill: Plain;
  /** The field that names what it is about, where that is settled. */
  readonly given?: string;
  readonly focus?: string;
  /** What is settled by where the person came from. */
  readonly settled?: Plain;
  /** What was found elsewhere and only needs to be checked. */
  readonly proposed?: Proposed;
  readonly goTo: (start: Start) => void;
  readonly onBack: () => void;
  readonly onRecorded: (recorded: Recorded) => void;
}

const FORM = 'record-form';
const PREFIX = 'data.';

export function RecordForm({
  process,
  entryType,
  next,
  prefill,
  given,
  focus,
  settled,
  proposed,
  goTo,
  onBack,
  onRecorded,
}: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { schema, type, form } = entryType;
  const things = useThings(process);
  const rules = useMemo(() => rulesOf(entryType, things), [entryType, things]);
  const [data, setData] = useState<Plain>(() =>
    afterwards(rules, { ...prefill, ...settled, ...proposed?.data }, prefill),
  );
  const references = useReferences(process, data['decisionId']);
  const shown = useMemo(() => settledFields(form, settled), [form, settled]);
  const pointless = pointlessFields(rules, data).join();
  const unasked = useMemo(
    () => [...(given === undefined ? [] : [given]), ...shown, ...pointless.split(',').filter(Boolean)],
    [given, shown, pointless],
  );
  const [dayChosen, setDayChosen] = useState(proposed?.occurredOn);
  const [basis, setBasis] = useState(proposed?.basis ?? '');
  const [own, setOwn] = useState<readonly PlacedFault[] | undefined>();
  const [everything, setEverything] = useState(false);
  const recording = useRecording(process, onRecorded, proposed?.proposalId);
  const only = useMemo(
    () => (everything ? undefined : fieldsAround(schema, focus)),
    [everything, schema, focus],
  );
  const occurredOn = dayChosen ?? dayMeant(rules, data) ?? today();
  const { refusal } = recording;
  const told = useMemo(() => refusal && problemText(refusal, t), [refusal, t]);

  useEffect(() => {
    if (focus) focusField(elementId(stepsOf(focus)));
  }, [focus]);
  useEffect(() => {
    if (told) announce(told.title);
  }, [announce, told]);

  const submit = () => {
    setOwn(undefined);
    const filled = withRequiredLists(filledIn(without(data, pointless.split(','))), schema);
    // Where every field may be left out, only what was changed is a fact worth recording.
    const partial = (schema.required ?? []).length === 0 && Object.keys(schema.properties ?? {}).length > 1;
    recording.record({
      type,
      data: partial ? changed(filled, prefill) : filled,
      occurredOn,
      ...(basis.trim() && { basis: basis.trim() }),
    });
  };

  const faultList = useMemo((): readonly PlacedFault[] | undefined => {
    if (own) return own;
    if (!refusal) return undefined;
    const here = refusal.missing.filter(({ where }) => isField(schema, where));
    return [
      ...serverFaults(schema, refusal.errors, PREFIX),
      ...here.map(({ where, message }) => placed(schema, where, message)),
    ];
  }, [own, refusal, schema]);
  const elsewhere = own ? [] : (refusal?.missing.filter(({ where }) => !isField(schema, where)) ?? []);
  const atFields = useMemo(() => {
    const missing = refusal?.missing.filter(({ where }) => isField(schema, where)) ?? [];
    return faultsAtFields(
      [...(refusal?.errors ?? []), ...missing.map((one) => ({ ...one, path: PREFIX + one.where }))],
      PREFIX,
    );
  }, [refusal, schema]);

  return (
    <>
      <div className="kern-dialog__body record-form">
        {recording.conflict !== undefined && (
          <ChangedMeanwhile processId={process.id} since={recording.conflict} />
        )}
        {faultList && (
          <FaultSummary title={told && !own ? told.title : t('form.check')} faults={faultList}>
            {told && !own && elsewhere.length === 0 && faultList.length === 0 && (
              <p className="kern-body">{told.detail}</p>
            )}
            <MissingElsewhere missing={elsewhere} next={next} goTo={goTo} />
          </FaultSummary>
        )}
        <SettledFields
          names={shown}
          schema={schema}
          data={data}
          references={references}
          choices={form.chooses}
        />
        <EntryForm
          id={FORM}
          schema={schema}
          only={only}
          unasked={unasked}
          data={data}
          references={references}
          choices={form.chooses}
          faults={atFields}
          onChange={(changedData) => {
            setData((before) => afterwards(rules, changedData, before));
          }}
          onSubmit={submit}
          onFaults={(errors) => {
            setOwn(ownFaults(schema, errors));
          }}
        >
          {only && (
            <button
              type="button"
              className="kern-btn kern-btn--tertiary record-form__more"
              onClick={() => {
                setEverything(true);
              }}
            >
              <span className="kern-label">{t('record.showAll')}</span>
            </button>
          )}
          <OccurrenceFields
            occurredOn={occurredOn}
            setOccurredOn={setDayChosen}
            basis={basis}
            setBasis={setBasis}
          />
        </EntryForm>
      </div>
      <footer className="kern-dialog__footer">
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onBack}>
          <span className="kern-label">{t('record.other')}</span>
        </button>
        <button
          type="submit"
          form={FORM}
          className="kern-btn kern-btn--primary"
          aria-disabled={recording.busy}
        >
          <span className="kern-label">
            {t(recording.conflict === undefined ? 'record.submit' : 'record.submitAgain')}
          </span>
        </button>
      </footer>
    </>
  );
}
