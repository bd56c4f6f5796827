import { useState } from 'react';
import { readBundle, type Bundle } from '../../api/bundles';

type Versions = Readonly<Record<string, number>>;

/** The processes of a bundle at the versions a person has seen, for everything on the page. */
export interface Seen {
  readonly versions: Versions;
  /** Where somebody else was quicker: the versions from before that. */
  readonly since?: Versions;
  /** Goes on from what the processes are now; says what came in between, unless it was the person's own entry. */
  readonly renew: (change: 'own' | 'others') => Promise<void>;
}

const versionsOf = ({ members }: Bundle): Versions =>
  Object.fromEntries(members.map(({ processId, version }) => [processId, version]));

export function useSeen(bundle: Bundle): Seen {
  const [{ versions, since }, setSeen] = useState<Pick<Seen, 'versions' | 'since'>>({
    versions: versionsOf(bundle),
  });
  return {
    versions,
    since,
    renew: async (change) => {
      const newest = versionsOf(await readBundle(bundle.id));
      setSeen((before) => ({
        versions: newest,
        since: change === 'own' ? undefined : (before.since ?? before.versions),
      }));
    },
  };
}
