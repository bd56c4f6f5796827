const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** What of a group's name tells it from others: its letters and digits, however they are written. */
export const groupKey = (group: string): string =>
  group
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether two names mean one group: people write "Träger der freien Jugendhilfe" in many ways. */
export const sameGroup = (one: string, other: string): boolean => groupKey(one) === groupKey(other);
