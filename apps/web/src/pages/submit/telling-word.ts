const FEWEST_LETTERS = 5;

/** What of a title tells its topic from others: the longest word, which in German says most; empty without one. */
export const tellingWord = (title: string): string =>
  (title.match(/\p{L}+/gu) ?? [])
    .filter(({ length }) => length >= FEWEST_LETTERS)
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
