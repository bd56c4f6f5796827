import { topicsKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type Topic = Schemas['TopicEntryView'];
export type PlanningWindow = Schemas['WindowItem'];

/** The filters of the topic store, named as in the address bar and in the interface. */
export const topicFilters = ['waitingFor', 'department', 'template', 'state', 'due', 'sort'] as const;
export type TopicFilter = (typeof topicFilters)[number];

export type TopicFilters = Readonly<Partial<Record<TopicFilter | 'woken', string>>>;

/** The topics; what stands in the address bar is not ours, the server refuses what it does not know. */
export const useTopics = (filters: TopicFilters) =>
  usePaged([...topicsKey, filters], (cursor, signal) =>
    answer(api.GET('/api/topics', { params: { query: { ...typedIn('topics', filters), cursor } }, signal })),
  );

/** The calendar of windows, by the day they open. */
export const useWindows = () =>
  useQuery({
    queryKey: [...topicsKey, 'windows'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/windows', { signal }))).items,
  });
