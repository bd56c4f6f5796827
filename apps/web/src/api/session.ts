import type { Schemas } from '@plankreis/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './http';
import { isProblem } from './problem';
import type { Person } from './types';

export const sessionKey = ['session'] as const;

async function whoAmI(signal: AbortSignal): Promise<Person | null> {
  try {
    return (await answer(api.GET('/api/session', { signal }))).person;
  } catch (error) {
    if (isProblem(error, 401)) return null;
    throw error;
  }
}

/** Who is signed in; `null` means nobody. */
export const useSession = () =>
  useQuery({ queryKey: sessionKey, queryFn: ({ signal }) => whoAmI(signal), staleTime: 60_000 });

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: { email: string; password: string }) =>
      (await answer(api.POST('/api/session', { body }))).person,
    onSuccess: (person) => {
      client.setQueryData(sessionKey, person);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/session')),
    onSettled: () => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
      client.setQueryData(sessionKey, null);
    },
  });
}

/** Makes the first administrator with the token of the printed link. */
export const setUp = (body: Schemas['SetUp']) => answer(api.POST('/api/setup', { body }));
