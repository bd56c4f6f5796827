/**
 * Text as it is compared in a search: without case, accents and the difference between "ß" and "ss", umlauts as
 * their base letters, since neither database folds them alike.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\s+/g, ' ')
    .trim();
