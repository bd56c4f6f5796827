import { useCallback, useState } from 'react';

/** How wide an element is on the screen, so that what is drawn in it keeps its size of letters; and where to ask. */
export function useWidth(before: number): [watch: (element: HTMLElement | null) => void, width: number] {
  const [width, setWidth] = useState(before);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      // Nothing is drawn narrower than it can be read.
      setWidth(Math.max(240, Math.round(element.clientWidth)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [watch, width];
}
