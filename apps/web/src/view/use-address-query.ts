import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What a page is asked to show, as the address bar says it: it can be bookmarked, shared and gone back to. `set` puts
 * one part of it and leaves the others; an empty value takes it out.
 */
export function useAddressQuery() {
  const [query, setQuery] = useSearchParams();
  const set = useCallback(
    (name: string, value: string): void => {
      setQuery(
        () => {
          // Two changes in a row: the second begins with what the first has left, also where that is not drawn yet.
          const after = new URLSearchParams(window.location.search);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setQuery],
  );
  const clear = useCallback(() => {
    setQuery({}, { replace: true });
  }, [setQuery]);
  return { query, set, clear };
}
