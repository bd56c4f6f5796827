import { useModel } from '../api/model';
import { useNext } from '../api/processes';
import type { NextEntry } from '../api/types';
import { isField } from './faults';

/** What this person may do with one part of a dossier. */
export interface Actions {
  /** What lacks nothing that its own form does not ask for. */
  readonly ready: readonly NextEntry[];
  /** What lacks something that is to be recorded elsewhere first. */
  readonly waiting: readonly NextEntry[];
}

/** The part of the dossier an entry is about. */
export interface Part {
  readonly field:
    | 'paperId'
    | 'consultationId'
    | 'decisionId'
    | 'measureId'
    | 'findingId'
    | 'recommendationId'
    | 'participationId'
    | 'grantId';
  readonly id: string;
}

/** Looks up what this person may record about a part, of these types and in their order. */
export function useActions(processId: string): (part: Part, types: readonly string[]) => Actions {
  const { data: next } = useNext(processId);
  const { data: model } = useModel();
  const schemaOf = (type: string) => model?.entryTypes.find((known) => known.type === type)?.schema;
  const lacksNothingElse = ({ type, missing }: NextEntry): boolean => {
    const schema = schemaOf(type);
    return schema !== undefined && missing.every(({ where }) => isField(schema, where));
  };
  return ({ field, id }, types) => {
    const mine = types.flatMap(
      (type) =>
        next?.filter(
          (entry) =>
            entry.type === type && entry.permitted && entry.possible && entry.prefill?.[field] === id,
        ) ?? [],
    );
    return {
      ready: mine.filter(lacksNothingElse),
      waiting: mine.filter((entry) => !lacksNothingElse(entry)),
    };
  };
}
