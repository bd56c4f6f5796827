/** What a form hands on to the page after it: that it was saved, in a sentence. */
export interface Saved {
  readonly saved: string;
}

/** The sentence, if the address was come to from a form. */
export const savedIn = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'saved' in state && typeof state.saved === 'string'
    ? state.saved
    : undefined;
