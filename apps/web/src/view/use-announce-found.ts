import { useEffect } from 'react';
import { useAnnounce } from './Announcer';

interface List {
  readonly isPlaceholderData: boolean;
  readonly data: { readonly pages: readonly { readonly items: readonly unknown[] }[] } | undefined;
}

/** Tells people who do not see it how many rows a narrowed list has found; `told` puts the number into words. */
export function useAnnounceFound(list: List, narrowed: boolean, told: (count: number) => string): void {
  const announce = useAnnounce();
  const found = list.isPlaceholderData
    ? undefined
    : list.data?.pages.reduce((count, { items }) => count + items.length, 0);
  const text = found !== undefined && narrowed ? told(found) : undefined;
  useEffect(() => {
    if (text !== undefined) announce(text);
  }, [announce, text]);
}
