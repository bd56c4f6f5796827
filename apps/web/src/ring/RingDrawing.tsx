import { bandPath, isLower, pointAt, segmentLength, textPath } from './geometry';
import type { Position } from './position';
import { segments, stretches, type RingCoverage, type Segment } from './segments';

interface Props {
  readonly coverage: RingCoverage;
  readonly position: Position;
  /** Small rings stand in lists: no words, wider bands. */
  readonly small: boolean;
  readonly idPrefix: string;
  readonly nameOf: (segment: Segment) => string;
}

const large = { outer: [208, 236], words: 182, inner: [140, 164], gap: 5, marker: 15 } as const;
const small = { outer: [176, 236], words: 0, inner: [84, 150], gap: 14, marker: 44 } as const;

/** The ring as shapes only; what it says in words stands beside it. */
export function RingDrawing({ coverage, position, small: isSmall, idPrefix, nameOf }: Props) {
  const size = isSmall ? small : large;
  const { at, standing } = position;
  const done = at ?? 0;
  const marker = at === undefined || at >= 7 ? undefined : pointAt(at, (size.inner[0] + size.inner[1]) / 2);
  return (
    <g>
      {stretches(coverage).map(({ phase, segment, status, from, to }) => (
        <path
          key={`${segment}-${phase}`}
          className={`ring-outer ring-outer--${status}`}
          d={bandPath(from, to, size.outer[0], size.outer[1], size.gap)}
        />
      ))}
      {segments.map((segment, index) => (
        <g key={segment}>
          <path
            className="ring-inner"
            d={bandPath(index, index + 1, size.inner[0], size.inner[1], size.gap)}
          />
          {done > index && (
            <path
              className={`ring-progress ring-progress--${standing}`}
              d={bandPath(index, Math.min(index + 1, done), size.inner[0], size.inner[1], size.gap)}
            />
          )}
        </g>
      ))}
      {!isSmall &&
        segments.map((segment, index) => (
          <Word
            key={segment}
            id={`${idPrefix}-${segment}`}
            index={index}
            text={nameOf(segment)}
            here={index <= done && done < index + 1}
          />
        ))}
      {marker && (
        <g
          className={`ring-marker ring-marker--${standing}`}
          transform={`translate(${marker.x} ${marker.y})`}
        >
          <circle className="ring-marker__halo" r={size.marker + (isSmall ? 14 : 5)} />
          <circle className="ring-marker__dot" r={size.marker} />
        </g>
      )}
      {standing !== 'running' && (
        <g transform={isSmall ? undefined : 'translate(0 -86) scale(0.5)'}>
          <StandingSign standing={standing} />
        </g>
      )}
    </g>
  );
}

function Word({ id, index, text, here }: { id: string; index: number; text: string; here: boolean }) {
  const lower = isLower(index + 0.5);
  // The letters hang below the line in the upper half and stand on it in the lower one.
  const radius = large.words + (lower ? 10 : 0);
  // The longest German word still fits between the borders of its segment.
  const fontSize = Math.min(18, (segmentLength(radius) - 12) / (text.length * 0.54));
  return (
    <>
      <path id={id} d={textPath(index, index + 1, radius)} fill="none" />
      <text className={here ? 'ring-word ring-word--here' : 'ring-word'} fontSize={fontSize}>
        <textPath href={`#${id}`} startOffset="50%" textAnchor="middle">
          {text}
        </textPath>
      </text>
    </>
  );
}

function StandingSign({ standing }: { standing: Position['standing'] }) {
  switch (standing) {
    case 'paused':
      return <path className="ring-sign" d="M-34 -42H-10V42H-34ZM10 -42H34V42H10Z" />;
    case 'ended':
      return <path className="ring-sign" d="M-36 -36H36V36H-36Z" />;
    case 'dropped':
      return (
        <path
          className="ring-sign"
          d="M-40 -24L-24 -40L0 -16L24 -40L40 -24L16 0L40 24L24 40L0 16L-24 40L-40 24L-16 0Z"
        />
      );
    case 'running':
      return null;
  }
}
