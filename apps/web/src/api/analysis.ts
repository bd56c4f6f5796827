import { analysisKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { answer, api } from './http';
import { usePaged } from './paged';

export type AnalysisFinding = Schemas['AnalysisFindingEntry'];

/** The findings of all processes about a space and its parts. */
export const useFindingsOf = (space: string) =>
  usePaged([...analysisKey, space], (cursor, signal) =>
    answer(api.GET('/api/analysis-findings', { params: { query: { space, cursor } }, signal })),
  );
