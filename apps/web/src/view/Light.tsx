import { useLabels } from '../i18n/labels';
import { Badge, type BadgeKind } from './Badge';

interface Props {
  readonly light: 'red' | 'yellow' | 'green' | 'none';
  /** The facets that are as bad as that. */
  readonly facets: readonly string[];
}

const kinds = { red: 'danger', yellow: 'warning', green: 'success' } as const satisfies Record<
  string,
  BadgeKind
>;

/** The traffic light of a process in words: how it stands, and because of what. */
export function Light({ light, facets }: Props) {
  const labels = useLabels();
  if (light === 'none') return null;
  const because = facets.map((facet) => labels('facets', facet)).join(', ');
  return <Badge kind={kinds[light]}>{because === '' ? labels('lights', light) : because}</Badge>;
}
