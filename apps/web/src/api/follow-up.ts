import { followUpKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type FollowUpItem = Schemas['FollowUpEntry'];

/** The filters of the list, named as in the address bar and in the interface. */
export const followUpFilters = ['body', 'term', 'department', 'state', 'sort'] as const;
export type FollowUpFilter = (typeof followUpFilters)[number];

/** Decided items of all processes; what stands in the address bar is not ours, the server refuses what it does not know. */
export const useFollowUp = (filters: Readonly<Partial<Record<FollowUpFilter, string>>>) =>
  usePaged([...followUpKey, filters], (cursor, signal) =>
    answer(
      api.GET('/api/follow-up', { params: { query: { ...typedIn('followUp', filters), cursor } }, signal }),
    ),
  );
