import { useModel } from '../api/model';
import { useNext } from '../api/processes';
import type { Model } from '../api/model.types';
import type { EntryTypeName, NextEntry } from '../api/types';
import { isField } from './faults';

/** What this person may do with one part of a dossier. */
export interface Actions {
  /** What lacks nothing that its own form does not ask for. */
  readonly ready: readonly NextEntry[];
  /** What lacks something that is to be recorded elsewhere first. */
  readonly waiting: readonly NextEntry[];
}

/** The parts whose acts are offered where they are shown. */
type ActedOn = keyof Model['acts'];

/** The field of the data that names a part; the parts of a decision are named by it. */
const fields = {
  paper: 'paperId',
  consultation: 'consultationId',
  decision: 'decisionId',
  decisionItem: 'decisionId',
  finding: 'findingId',
  recommendation: 'recommendationId',
  measure: 'measureId',
  requiredGroup: 'participationId',
  participation: 'participationId',
  grant: 'grantId',
} as const satisfies Partial<Record<ActedOn, string>>;

/** Looks up what this person may record about a part, in the order in which the model offers it. */
export function useActions(processId: string): (part: keyof typeof fields, id: string) => Actions {
  const { data: next } = useNext(processId);
  const { data: model } = useModel();
  const schemaOf = (type: EntryTypeName) => model?.entryTypes.find((known) => known.type === type)?.schema;
  const lacksNothingElse = ({ type, missing }: NextEntry): boolean => {
    const schema = schemaOf(type);
    return schema !== undefined && missing.every(({ where }) => isField(schema, where));
  };
  return (part, id) => {
    const mine = (model?.acts[part] ?? []).flatMap(
      (type) =>
        next?.filter(
          (entry) =>
            entry.type === type && entry.permitted && entry.possible && entry.prefill?.[fields[part]] === id,
        ) ?? [],
    );
    return {
      ready: mine.filter(lacksNothingElse),
      waiting: mine.filter((entry) => !lacksNothingElse(entry)),
    };
  };
}
