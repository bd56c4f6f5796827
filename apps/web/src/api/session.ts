import type { Schemas } from '@plankreis/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './http';
import { isProblem } from './problem';
import type { Person } from './types';

export const sessionKey = ['session'] as const;

/** Scripts cannot see the session's cookie; without this mark every visitor's browser would note a refused question. */
const REMEMBERED = 'plankreis.signedIn';

function remember(person: Person | null): Person | null {
  if (person) localStorage.setItem(REMEMBERED, 'yes');
  else localStorage.removeItem(REMEMBERED);
  return person;
}

async function whoAmI(signal: AbortSignal): Promise<Person | null> {
  if (localStorage.getItem(REMEMBERED) === null) return null;
  try {
    return (await answer(api.GET('/api/session', { signal }))).person;
  } catch (error) {
    if (isProblem(error, 401)) return remember(null);
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
      client.setQueryData(sessionKey, remember(person));
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/session')),
    onSettled: () => {
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
      client.setQueryData(sessionKey, remember(null));
    },
  });
}

/** Sets the password of whom the link is for. */
export const choosePassword = (body: Schemas['NewPassword']) =>
  answer(api.POST('/api/setup/password', { body }));

/** Makes the first administrator with the token of the printed link. */
export const setUp = (body: Schemas['SetUp']) => answer(api.POST('/api/setup', { body }));
