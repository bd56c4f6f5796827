export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a reference can point to, by kind of thing. */
export type References = (kind: string) => readonly Choice[];
