/** In this order: a decimal comma looks like a separator, a semicolon rarely is anything else. */
const SEPARATORS = [';', '\t', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Characters and lines looked at. */
const SAMPLE = 65_536;
const LINES = 50;

/** Which character separates the cells: the first that stands outside quotes in at least half of the lines. */
export function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, SAMPLE)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const often = (separator: string) =>
    lines.filter((line) => line.includes(separator)).length * 2 >= lines.length;
  const anywhere = (separator: string) => lines.some((line) => line.includes(separator));
  return SEPARATORS.find(often) ?? SEPARATORS.find(anywhere) ?? ';';
}
