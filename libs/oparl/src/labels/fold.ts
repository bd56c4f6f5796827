const ENTITIES: Readonly<Record<string, string>> = {
  '&auml;': 'ä',
  '&ouml;': 'ö',
  '&uuml;': 'ü',
  '&szlig;': 'ß',
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** UTF-8 that was once read as Latin-1: "zurÃ¼ckgestellt". */
const MANGLED: Readonly<Record<string, string>> = {
  'ã¤': 'ä',
  'ã¶': 'ö',
  'ã¼': 'ü',
  ãÿ: 'ß',
  'ã\u009f': 'ß',
};

const replaced = (text: string, table: Readonly<Record<string, string>>): string =>
  Object.entries(table).reduce((result, [from, to]) => result.replaceAll(from, to), text);

/** A text in small letters with its entities and its umlauts repaired; punctuation and digits are left as they are. */
export function plain(text: string): string {
  const small = replaced(text.normalize('NFC').replaceAll('\u00ad', '').toLowerCase(), ENTITIES);
  return replaced(small, MANGLED).replace(/\s+/g, ' ').trim();
}

/**
 * A text reduced to what two spellings of it share: small letters, "ä", "ae" and "a" alike, "ß" and "ss" alike, a
 * doubled letter counts once ("Kenntniss", "Kentnis"), digits apart from letters, punctuation gone, "zurück gestellt"
 * one word. Patterns are folded the same way, so nobody has to know how: `fold` is only ever compared with `fold`.
 */
export function fold(text: string): string {
  return plain(text)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/\bzuruck (?=gestel|gezog|genom|gegeb|gewies|uberw|verw|zustel|zuzieh|zuneh)/g, 'zuruck')
    .trim();
}

/** Whether two names are the same but for how they are spelt. */
export const sameName = (one: string, other: string): boolean => fold(one) === fold(other);

/** The folded words of a text. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
