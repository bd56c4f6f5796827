import { participationKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type ParticipationItem = Schemas['ParticipationEntry'];

/** The filters of the list, named as in the address bar and in the interface. */
export const participationFilters = ['state', 'phase', 'group', 'space', 'department'] as const;
export type ParticipationFilter = (typeof participationFilters)[number];

/** The participation of all processes; the server refuses a filter it does not know. */
export const useParticipation = (filters: Readonly<Partial<Record<ParticipationFilter, string>>>) =>
  usePaged([...participationKey, filters], (cursor, signal) =>
    answer(
      api.GET('/api/participation', {
        params: { query: { ...typedIn('participation', filters), cursor } },
        signal,
      }),
    ),
  );

/** The groups that processes involve or have to. */
export const useInvolvedGroups = () =>
  useQuery({
    queryKey: [...participationKey, 'groups'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/participation/groups', { signal }))).groups,
  });

export type SpaceAsked = Schemas['SpaceAskedView'];

/** Where somebody was asked, and the social spaces in which nobody was yet. */
export const useSpacesAsked = () =>
  useQuery({
    queryKey: [...participationKey, 'spaces'],
    queryFn: ({ signal }) => answer(api.GET('/api/participation/spaces', { signal })),
  });
