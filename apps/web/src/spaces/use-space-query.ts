import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSocialSpaces } from '../api/spaces';
import { useAnnounce } from '../app/Announcer';

/** What the page is asked to show, as the address bar says it. */
type Asked = 'indikator' | 'ebene' | 'raum' | 'zeigt';

/** What the page shows lives in the address bar: it can be bookmarked, shared and gone back to. */
export function useSpaceQuery() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: spaces } = useSocialSpaces();
  const [query, setQuery] = useSearchParams();
  const choose = useCallback(
    (name: Asked, value: string): void => {
      setQuery(
        () => {
          // Two choices in a row: the second begins with what the first has left, also where that is not drawn yet.
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
  const chooseSpace = useCallback(
    (id: string): void => {
      choose('raum', id);
      const space = spaces?.find((one) => one.id === id);
      if (space) announce(t('spaces.shownBelow', { space: space.name }));
    },
    [announce, choose, spaces, t],
  );
  return { asked: (name: Asked) => query.get(name) ?? undefined, choose, chooseSpace };
}
