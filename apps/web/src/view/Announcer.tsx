import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export const useAnnounce = (): Announce => useContext(AnnounceContext);

/**
 * Says aloud what eyes would notice. The words alternate between two places: the same sentence twice in a row
 * would otherwise be silence the second time.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ count: 0, message: '' });
  const announce = useCallback((message: string) => {
    setSaid(({ count }) => ({ count: count + 1, message }));
  }, []);
  const places = useMemo(() => [said.count % 2 === 0, said.count % 2 === 1], [said.count]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="kern-sr-only">
        {places.map((mine, index) => (
          <div key={index} role="status">
            {mine ? said.message : ''}
          </div>
        ))}
      </div>
    </AnnounceContext>
  );
}
