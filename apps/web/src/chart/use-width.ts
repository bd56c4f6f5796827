import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is on the screen, so that what is drawn in it keeps its size of letters. */
export function useWidth<T extends HTMLElement>(before: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(() => {
      // Nothing is drawn narrower than it can be read.
      setWidth(Math.max(240, Math.round(measured.clientWidth)));
    });
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width];
}
