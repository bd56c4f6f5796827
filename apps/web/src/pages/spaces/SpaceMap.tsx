import { geoMercator, geoPath } from 'd3-geo';
import { useTranslation } from 'react-i18next';
import type { SocialSpace } from '../../api/spaces';
import type { Schemas } from '@plankreis/api-client';

export interface MapArea {
  readonly space: SocialSpace;
  /** How it looks: a shade from 0 to 4, or what its class is called. */
  readonly look: string;
  /** What it is filled with instead of the colour of its look. */
  readonly fill?: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly areas: readonly MapArea[];
  readonly shapes: readonly Schemas['SocialSpaceShape'][];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const [WIDTH, HEIGHT] = [520, 400];

/** d3 winds rings the other way round than RFC 7946 does; on a flat map of a county that only matters for its fill. */
const feature = (shape: Schemas['SocialSpaceShape']['shape']) => {
  // The server took only polygons in.
  const { type, coordinates } = shape as { type: 'Polygon' | 'MultiPolygon'; coordinates: number[][][][] };
  const polygons = type === 'Polygon' ? [coordinates as unknown as number[][][]] : coordinates;
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((rings) => rings.map((ring, index) => wound(ring, index === 0))),
  };
};

/** A ring in the direction d3 expects: outer ones clockwise, holes the other way. */
function wound(ring: readonly number[][], clockwise: boolean): number[][] {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (nextX - x) * (nextY + y);
  }, 0);
  return doubled > 0 === clockwise ? [...ring] : ring.toReversed();
}

/** The spaces as a map; the same can be read and chosen in the table beside it. */
export function SpaceMap({ label, areas, shapes, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const drawn = areas.flatMap((area) => {
    const found = shapes.find(({ spaceId }) => spaceId === area.space.id);
    return found ? [{ ...area, shape: feature(found.shape) }] : [];
  });
  if (drawn.length === 0) return <p className="kern-body kern-body--muted">{t('spaces.noShapes')}</p>;
  const all = { type: 'GeometryCollection' as const, geometries: drawn.map(({ shape }) => shape) };
  const projection = geoMercator().fitExtent(
    [
      [6, 6],
      [WIDTH - 6, HEIGHT - 6],
    ],
    all,
  );
  const path = geoPath(projection);
  return (
    <svg
      className="space-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {drawn.map(({ space, look, fill, text, shape }) => (
        <path
          key={space.id}
          className={[
            'space-map__area',
            `space-map__area--${look}`,
            space.id === chosen ? 'space-map__area--chosen' : '',
          ].join(' ')}
          style={{ fill }}
          d={path(shape) ?? undefined}
          onClick={() => {
            onChoose(space.id);
          }}
        >
          <title>{`${space.name}: ${text}`}</title>
        </path>
      ))}
      {drawn.map(({ space, shape }) => {
        const [x, y] = path.centroid(shape);
        return (
          <text key={space.id} className="space-map__name" x={x} y={y} textAnchor="middle">
            {space.name}
          </text>
        );
      })}
    </svg>
  );
}
