const hatchings = [
  { turn: 45, width: 3 },
  { turn: -45, width: 2 },
  { turn: 0, width: 1.5 },
  { turn: 90, width: 2 },
  { turn: 60, width: 4.5 },
] as const;

/** How a kind of bar is filled: the first one solid, the others hatched; so they differ not by colour alone. */
export const patternOf = (id: string, look: number): string | undefined =>
  look === 0 ? undefined : `url(#${id}-${Math.min(look, hatchings.length)})`;

/** The hatchings of one table of bars. */
export function BarPatterns({ id }: { id: string }) {
  return (
    <svg className="chart-patterns" aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        {hatchings.map(({ turn, width }, index) => (
          <pattern
            key={turn}
            id={`${id}-${index + 1}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${turn})`}
          >
            <rect className={`chart-fill-${index + 1}`} width={width} height="6" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
