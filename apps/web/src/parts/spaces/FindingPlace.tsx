import { Link } from 'react-router';
import type { AnalysisFinding } from '../../api/analysis';
import { useSocialSpaces } from '../../api/spaces';
import { addresses } from '../../site/addresses';
import { useLabels } from '../../i18n/labels';

type Props = Pick<AnalysisFinding, 'spatialLevel' | 'area'> & { readonly spaceId: string | undefined };

/** Where a finding is from: how small-scale it is, the space it is about, and the place in its own words. */
export function FindingPlace({ spatialLevel, spaceId, area }: Props) {
  const labels = useLabels();
  const { data: spaces } = useSocialSpaces();
  const space = spaces?.find(({ id }) => id === spaceId);
  return (
    <>
      {labels('spatialLevels', spatialLevel)}
      {space && (
        <>
          {': '}
          <Link
            className="kern-link kern-link--small kern-link--no-visited-state"
            to={addresses.space(space.id)}
          >
            {space.name}
          </Link>
        </>
      )}
      {area && <span className="row-note">{area}</span>}
    </>
  );
}
