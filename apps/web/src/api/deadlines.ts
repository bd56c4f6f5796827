import { deadlinesKey, deskKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type Deadline = Schemas['DeadlineEntry'];
export type Desk = Schemas['Desk'];

/** The filters of the list, named as in the address bar; how it is put together is not asked of the server. */
export const deadlineFilters = ['whose', 'department', 'kind', 'state', 'by'] as const;
export type DeadlineFilter = (typeof deadlineFilters)[number];

/** What stands in the address bar is not ours, the server refuses what it does not know. */
export const useDeadlines = ({ by: _by, ...filters }: Readonly<Partial<Record<DeadlineFilter, string>>>) =>
  usePaged([...deadlinesKey, filters], (cursor, signal) =>
    answer(
      api.GET('/api/deadlines', {
        params: { query: { ...typedIn('deadlines', filters), cursor, limit: 100 } },
        signal,
      }),
    ),
  );

export const useDesk = () =>
  useQuery({
    queryKey: deskKey,
    queryFn: ({ signal }): Promise<Desk> => answer(api.GET('/api/desk', { signal })),
  });

/** Tells that somebody is at their desk, so that the server knows what is new to them the next time. */
export const visitDesk = (): Promise<unknown> => answer(api.PUT('/api/desk/visit'));
