import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';

export type SocialSpace = Schemas['SocialSpaceItem'];

/** Social spaces change rarely. */
const FIVE_MINUTES = 5 * 60_000;

/** Every social space, parents before their parts; also those that are no more. */
export const useSocialSpaces = () =>
  useQuery({
    queryKey: ['directory', 'social-spaces'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/social-spaces', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });
