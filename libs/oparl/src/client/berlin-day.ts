const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/**
 * The day in Germany that a time falls on (OParl 1.1: RFC 3339 with offset). A time without an offset is German time, as
 * the systems that leave it out mean it. Undefined where the text is neither a time nor a day.
 */
export function berlinDay(time: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    time?.trim() ?? '',
  );
  if (match === null) return undefined;
  const [whole, day = '', offset] = match;
  const date = new Date(
    offset === undefined ? `${day}T12:00:00Z` : whole.replace(' ', 'T').replace(',', '.'),
  );
  if (Number.isNaN(date.getTime()) || new Date(`${day}T12:00:00Z`).toISOString().slice(0, 10) !== day)
    return undefined;
  return offset === undefined ? day : berlin.format(date);
}
