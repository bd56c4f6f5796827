/** The next row that is still open after the one just done, from the top again at the end; undefined where none is. */
export function nextOpen(rows: readonly string[], open: readonly string[], done: string): string | undefined {
  const place = rows.indexOf(done);
  return [...rows.slice(place + 1), ...rows.slice(0, place)].find((row) => open.includes(row));
}
