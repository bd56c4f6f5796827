import { processKey, processesKey } from './keys';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, drawn, typedIn } from './http';
import type { MandateSheet, Process } from './process.types';
import type { EntryTypeName, JournalEntry, NextEntry, Recorded } from './types';

/** The filters of the list, named as in the address bar and in the interface. */
export const filterNames = [
  'phase',
  'light',
  'due',
  'commissioning',
  'department',
  'template',
  'q',
  'sort',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

const listed = (filters: Filters, cursor: string, signal: AbortSignal) =>
  answer(
    api.GET('/api/processes', {
      params: { query: { ...typedIn('processes', filters), ...(cursor && { cursor }) } },
      signal,
    }),
  );

export const useProcesses = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: [...processesKey, filters],
    queryFn: ({ pageParam, signal }) => listed(filters, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });

/** Processes to choose from, as many as one page of the interface holds. */
export const useProcessChoices = (enabled: boolean) =>
  useQuery({
    queryKey: [...processesKey, 'choices'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/processes', { params: { query: { sort: 'number', limit: 200 } }, signal })))
        .items,
    enabled,
  });

const MOST_SIMILAR = 5;

/** Processes in whose title this word occurs; none without one. */
export const useSimilar = (word: string) =>
  useQuery({
    queryKey: [...processesKey, 'similar', word],
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/processes', { params: { query: { q: word, limit: MOST_SIMILAR } }, signal }),
        )
      ).items,
    enabled: word !== '',
  });

const of = (id: string) => ({ params: { path: { id } } });

export const readProcess = (id: string, signal?: AbortSignal): Promise<Process> =>
  answer(api.GET('/api/processes/{id}', { ...of(id), signal }));

/** The dossier with the version it has, to be sent along when something is recorded. */
export const useProcess = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'dossier'],
    queryFn: ({ signal }) => readProcess(id, signal),
  });

export const useJournal = (id: string, enabled = true) =>
  useQuery({
    enabled,
    queryKey: [...processKey(id), 'entries'],
    queryFn: async ({ signal }): Promise<readonly JournalEntry[]> =>
      (await answer(api.GET('/api/processes/{id}/entries', { ...of(id), signal }))).items,
  });

export const useMandateSheet = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'mandate'],
    queryFn: ({ signal }): Promise<MandateSheet> =>
      answer(api.GET('/api/processes/{id}/mandate', { ...of(id), signal })),
  });

export const useNext = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'next'],
    queryFn: ({ signal }): Promise<readonly NextEntry[]> =>
      answer(api.GET('/api/processes/{id}/next', { ...of(id), signal })),
  });

export interface Recording {
  readonly type: EntryTypeName;
  readonly data: object;
  readonly occurredOn?: string;
  readonly basis?: string;
}

/** Records against the version the person saw; `key` makes a repeated attempt return the first answer. */
export const recordEntry = (
  id: string,
  version: number,
  key: string,
  recording: Recording,
): Promise<Recorded> =>
  answer(
    api.POST('/api/processes/{id}/entries', {
      params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key } },
      body: drawn('RecordRequest', recording),
    }),
  );

export const submitTopic = (key: string, body: object): Promise<Process> =>
  answer(
    api.POST('/api/processes', {
      params: { header: { 'Idempotency-Key': key } },
      body: drawn('SubmitRequest', body),
    }),
  );
