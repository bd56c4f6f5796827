import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ask, read } from './http';
import type { Process } from './process.types';
import type { JournalEntry, NextEntry, ProcessPage } from './types';

/** The filters of the list, named as in the address bar and in the interface. */
export const filterNames = ['phase', 'commissioning', 'department', 'template', 'q', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

export const processesKey = ['processes'] as const;
const processKey = (id: string) => ['process', id] as const;

function listPath(filters: Filters, cursor: string): string {
  const query = new URLSearchParams();
  for (const name of filterNames) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  if (cursor) query.set('cursor', cursor);
  return `/api/processes?${query}`;
}

export const useProcesses = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: [...processesKey, filters],
    queryFn: ({ pageParam, signal }) => read<ProcessPage>(listPath(filters, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });

/** Processes to choose from, as many as one page of the interface holds. */
export const useProcessChoices = (enabled: boolean) =>
  useQuery({
    queryKey: [...processesKey, 'choices'],
    queryFn: async ({ signal }) =>
      (await read<ProcessPage>('/api/processes?sort=number&limit=200', signal)).items,
    enabled,
  });

const at = (id: string): string => `/api/processes/${encodeURIComponent(id)}`;

/** The dossier with the version it has, to be sent along when something is recorded. */
export const useProcess = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'dossier'],
    queryFn: ({ signal }) => read<Process>(at(id), signal),
  });

export const useJournal = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'entries'],
    queryFn: async ({ signal }) => (await read<{ items: JournalEntry[] }>(`${at(id)}/entries`, signal)).items,
  });

export const useNext = (id: string) =>
  useQuery({
    queryKey: [...processKey(id), 'next'],
    queryFn: ({ signal }) => read<NextEntry[]>(`${at(id)}/next`, signal),
  });

export const readProcess = (id: string): Promise<Process> => read<Process>(at(id));

export interface Recording {
  readonly type: string;
  readonly data: unknown;
  readonly occurredOn?: string;
  readonly basis?: string;
}

export interface Recorded {
  readonly entry: JournalEntry;
  readonly process: Process;
}

/** Records against the version the person saw; `key` makes a repeated attempt return the first answer. */
export const recordEntry = async (
  id: string,
  version: number,
  key: string,
  recording: Recording,
): Promise<Recorded> =>
  (
    await ask<Recorded>('POST', `${at(id)}/entries`, {
      body: recording,
      headers: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
    })
  ).data;

export const submitTopic = async (key: string, body: unknown): Promise<Process> =>
  (await ask<Process>('POST', '/api/processes', { body, headers: { 'Idempotency-Key': key } })).data;

export { processKey };
