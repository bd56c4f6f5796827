import { useEffect, useState } from 'react';
import { useBundleablePapers, type BundleablePaper } from '../../api/bundles';

/** Names a paper among those of all processes. */
export const keyOf = ({ processId, paperId }: { processId: string; paperId: string }): string =>
  `${processId} ${paperId}`;

/** Papers that can go into a bundle, and those of them a person has chosen. */
export function usePaperChoice(preset: readonly string[] = []) {
  const list = useBundleablePapers();
  const [keys, setKeys] = useState(preset);
  const papers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const chosen = papers.filter((paper) => keys.includes(keyOf(paper)));
  const { hasNextPage, isFetching, fetchNextPage } = list;
  // What was chosen on the way here may stand further down.
  const someAreFurtherDown = chosen.length < keys.length && hasNextPage && !isFetching;
  useEffect(() => {
    if (someAreFurtherDown) void fetchNextPage();
  }, [someAreFurtherDown, fetchNextPage]);
  return {
    list,
    chosen,
    isChosen: (paper: BundleablePaper): boolean => keys.includes(keyOf(paper)),
    toggle: (paper: BundleablePaper): void => {
      const key = keyOf(paper);
      setKeys((before) => (before.includes(key) ? before.filter((one) => one !== key) : [...before, key]));
    },
    clear: (): void => {
      setKeys([]);
    },
  };
}

export type PaperChoice = ReturnType<typeof usePaperChoice>;

/** The chosen papers as they are sent. */
export const asMembers = (chosen: readonly BundleablePaper[]) =>
  chosen.map(({ processId, paperId, version }) => ({ processId, paperId, version }));
