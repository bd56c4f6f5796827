/** A value kept as JSON text: what one side writes the other reads, by the one type they share. */
export interface JsonText<T> {
  write(value: T): string;
  read(text: string): T;
}

/** Only what `write` gave is to be read; whoever keeps a column hands both out. */
export const jsonText = <T>(): JsonText<T> => ({
  write: (value) => JSON.stringify(value),
  // The database hands back what was written to it.
  read: (text) => JSON.parse(text) as T,
});
