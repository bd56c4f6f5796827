import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import i18n from 'i18next';
import { isProblem } from './problem';
import { sessionKey } from './session';

/** A session that ended on the server ends here too: the frame then shows the sign-in page. */
const noticeEndedSession = (error: unknown): void => {
  if (isProblem(error, 401)) queryClient.setQueryData(sessionKey, null);
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: {
    // An office network may work while the system believes to be offline: asking tells.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      // Trying again helps against a lost connection and a busy server, never against a refusal.
      retry: (count, error) => count < 2 && isProblem(error) && (error.status === 0 || error.status >= 500),
    },
  },
});

// Labels and reasons come from the server in the language of the screen.
i18n.on('languageChanged', () => {
  void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
});
