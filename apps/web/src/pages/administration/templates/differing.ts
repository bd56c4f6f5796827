/** What one side says in a field: its value, or what of a list only it has, and how much both have alike. */
interface Side {
  readonly value: unknown;
  readonly alike: number;
}

export interface Differing {
  readonly field: string;
  readonly was: Side;
  readonly is: Side;
}

const text = (value: unknown): string => JSON.stringify(value);

const only = (list: readonly unknown[], other: readonly unknown[]): readonly unknown[] => {
  const others = new Set(other.map(text));
  return list.filter((one) => !others.has(text(one)));
};

function side(mine: unknown, other: unknown): Side {
  if (!Array.isArray(mine) || !Array.isArray(other)) return { value: mine, alike: 0 };
  const [came, went] = [only(mine, other), only(other, mine)];
  const alike = mine.length - came.length;
  // Where only the order differs, and where nothing is alike, the whole list tells it.
  if (alike === 0 || (came.length === 0 && went.length === 0)) return { value: mine, alike: 0 };
  return { value: came.length > 0 ? came : undefined, alike };
}

/** The fields in which two versions differ, in the order of the later one. */
export function differingIn(before: object, after: object): Differing[] {
  const [was, is] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => text(was.get(field)) !== text(is.get(field)))
    .map((field) => ({
      field,
      was: side(was.get(field), is.get(field)),
      is: side(is.get(field), was.get(field)),
    }));
}
