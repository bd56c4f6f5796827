import { measuresKey, processKey } from './keys';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@plankreis/api-client';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type ListedMeasure = Schemas['MeasureEntry'];
export type IndicatorStanding = Schemas['IndicatorStandingView'];
export type Trace = Schemas['TraceView'];
export type TraceLink = Schemas['TraceLinkView'];

/** The filters of the list, named as in the address bar and in the interface. */
export const measureFilters = [
  'q',
  'state',
  'department',
  'owner',
  'late',
  'unfunded',
  'political',
  'area',
  'process',
] as const;
export type MeasureFilter = (typeof measureFilters)[number];
export type MeasureFilters = Readonly<Partial<Record<MeasureFilter, string>>>;

/** Measures of all processes; what stands in the address bar is not ours, the server refuses what it does not know. */
export const useMeasures = (filters: MeasureFilters) =>
  usePaged([...measuresKey, filters], (cursor, signal) =>
    answer(
      api.GET('/api/measures', {
        params: { query: { ...typedIn('others', filters), cursor } },
        signal,
      }),
    ),
  );

/** Reports from which no measure has followed in time. */
export const useReportsWithoutConsequence = (department: string | undefined) =>
  usePaged([...measuresKey, 'reports', department], (cursor, signal) =>
    answer(
      api.GET('/api/reports-without-consequence', { params: { query: { department, cursor } }, signal }),
    ),
  );

/** From finding to effect. */
export const useTrace = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'trace'],
    queryFn: ({ signal }): Promise<Trace> =>
      answer(api.GET('/api/processes/{id}/trace', { params: { path: { id } }, signal })),
  });
