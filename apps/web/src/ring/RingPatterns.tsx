/** The drawing is scaled down in lists; there the strokes must be broader to be seen at all. */
const sizes = [
  { suffix: '', scale: 1 },
  { suffix: '-small', scale: 5 },
] as const;

/**
 * The hatchings of all rings, defined once per page: what is not effective differs from what is by its pattern,
 * not by its colour alone.
 */
export function RingPatterns() {
  return (
    <svg className="ring-patterns" aria-hidden="true" focusable="false" width="0" height="0">
      <defs>
        {sizes.map(({ suffix, scale }) => (
          <Patterns key={scale} suffix={suffix} scale={scale} />
        ))}
      </defs>
    </svg>
  );
}

function Patterns({ suffix, scale }: { suffix: string; scale: number }) {
  const pattern = (name: string, size: number, turn: number) => ({
    id: `ring-${name}${suffix}`,
    width: size,
    height: size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `scale(${scale}) rotate(${turn})`,
  });
  return (
    <>
      <pattern {...pattern('conditional', 8, 45)}>
        <rect className="ring-ground" width="8" height="8" />
        <rect className="ring-ink--effective" width="4" height="8" />
      </pattern>
      <pattern {...pattern('pending', 7, -45)}>
        <rect className="ring-ground" width="7" height="7" />
        <rect className="ring-ink--pending" width="2.5" height="7" />
      </pattern>
      <pattern {...pattern('proposed', 7, 0)}>
        <rect className="ring-ground" width="7" height="7" />
        <circle className="ring-ink--pending" cx="3.5" cy="3.5" r="1.5" />
      </pattern>
      <pattern {...pattern('contested', 9, 45)}>
        <rect className="ring-ground" width="9" height="9" />
        <rect className="ring-ink--contested" width="3" height="9" />
        <rect className="ring-ink--contested" width="9" height="3" />
      </pattern>
    </>
  );
}
