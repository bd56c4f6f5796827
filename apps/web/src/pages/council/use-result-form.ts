import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../api/council';
import { useModel } from '../../api/model';
import type { FieldSchema } from '../../api/model.types';
import type { EntryTypeName, Recorded } from '../../api/types';
import { useAnnounce } from '../../view/Announcer';
import type { PlacedFault } from '../../record/faults';
import { labelAt } from '../../i18n/field-label';
import { useRecording } from '../../record/use-recording';
import { problemText } from '../../view/problem-text';
import {
  emptyDraft,
  isAmended,
  resultEntry,
  unreadableVotes,
  type ItemToDecide,
  type Result,
  type ResultDraft,
} from './result-draft';
import { faultsOf, fieldId, itemFaultsOf } from './row-faults';
import { useReading } from './use-reading';
import { own } from '../../record/own-entries';

export interface ResultFormProps {
  /** The id of the row, with which those of its fields begin. */
  readonly row: string;
  readonly consultation: Consultation;
  readonly bodyId: string;
  readonly sessionOn: string;
  /** The version of the process that own entries on this page have led to. */
  readonly carriedTo?: number;
  readonly onBegun: () => void;
  /** It goes on in the form that asks for everything. */
  readonly onSentOn: () => void;
  readonly onRecorded: (recorded: Recorded, result: Result) => void;
}

/** What is asked before the model is there: nothing. */
const notThere: FieldSchema = {};

const countedIn = (votes: object | undefined): ResultDraft['votes'] =>
  Object.fromEntries(Object.entries(votes ?? {}).map(([field, count]) => [field, String(count)]));

/** What is typed about one paper, what is read from it, and the way to record it. */
export function useResultForm(
  { row, consultation, bodyId, sessionOn, carriedTo, onBegun, onRecorded }: ResultFormProps,
  items: readonly ItemToDecide[] | undefined,
) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: model } = useModel();
  const { role, processId } = consultation;
  const type: EntryTypeName = role === 'decision' ? own.decided : own.held;
  const schema = useMemo(
    () => model?.entryTypes.find((entryType) => entryType.type === type)?.schema ?? notThere,
    [model, type],
  );
  const options = (schema.properties?.['resultCode']?.oneOf ?? []).map(
    (option) => [String(option.const), option.title ?? ''] as const,
  );
  const nameOf = (result: string | undefined) => options.find(([option]) => option === result)?.[1] ?? '';

  const [draft, setDraft] = useState<ResultDraft>(emptyDraft);
  const [unfit, setUnfit] = useState<readonly PlacedFault[] | undefined>();
  const { reading, pending, readNow } = useReading({ label: draft.label, role, bodyId });
  // A guess is told but not taken; neither is what this body cannot come to.
  const proposed = reading?.confidence !== 'guess' && nameOf(reading?.code) ? reading?.code : undefined;
  const code = draft.code ?? proposed ?? '';
  const votes = { ...countedIn(reading?.votes), ...draft.votes };
  const filled = { ...draft, code, votes };

  const [seen] = useState(consultation.version);
  const recording = useRecording({ id: processId, version: seen, carriedTo }, (recorded) => {
    onRecorded(recorded, { code, label: draft.label.trim() });
  });
  const { refusal } = recording;
  const told = useMemo(() => refusal && problemText(refusal, t), [refusal, t]);
  useEffect(() => {
    if (told) announce(told.title);
  }, [announce, told]);
  const refused = useMemo(() => refusal && faultsOf(row, schema, refusal), [refusal, row, schema]);
  const faults = unfit ?? refused;
  const itemFaults = useMemo(() => itemFaultsOf(refusal), [refusal]);

  const ownFaults = (): PlacedFault[] => {
    const at = (path: string, message: string): PlacedFault => ({
      message,
      label: labelAt(schema, path.split('.')),
      target: fieldId(row, path),
    });
    return [
      ...(code === '' ? [at('resultCode', t('form.choose'))] : []),
      ...unreadableVotes(filled).map((field) => at(`votes.${field}`, t('form.notUnderstood'))),
    ];
  };
  const submit = () => {
    if (recording.busy || !items) return;
    if (draft.code === undefined && pending) {
      // Nobody confirms what has not been read yet.
      readNow();
      document.getElementById(fieldId(row, 'resultCode'))?.focus();
      return;
    }
    const found = ownFaults();
    setUnfit(found.length > 0 ? found : undefined);
    if (found.length > 0) announce(t('form.check'));
    else recording.record(resultEntry(consultation, sessionOn, filled, items));
  };

  return {
    type,
    schema,
    options,
    draft: filled,
    read: { reading, pending, name: nameOf(reading?.code) },
    readNow,
    change: (part: Partial<ResultDraft>) => {
      onBegun();
      setDraft((before) => ({ ...before, ...part }));
    },
    submit,
    /** Whether every item is asked for with all it says: something was amended, or is wrong with them. */
    asksItems:
      role === 'decision' &&
      (draft.asDecided !== undefined || isAmended(filled) || Object.keys(itemFaults).length > 0),
    itemFaults,
    busy: recording.busy,
    conflict: recording.conflict,
    faults,
    /** What the refusal says where no single fault does. */
    refusal: unfit ? undefined : told,
    wrong: (path: string): readonly string[] =>
      faults?.filter(({ target }) => target === fieldId(row, path)).map(({ message }) => message) ?? [],
    /** What is typed so far, for the form that asks for everything. */
    settled: () => ({ ...resultEntry(consultation, sessionOn, filled, items ?? []).data }),
  };
}
