/** Days as they are typed: `20.11.2026`, in English `20/11/2026`; also with blanks, short years, or the other way round. */
const typed = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})$/;
const international = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  // The calendar rolls the 31st of February over; nobody meant that.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};

/** The calendar day meant, as `YYYY-MM-DD`; undefined where there is no such day. */
export function dayFrom(text: string): string | undefined {
  const [, y, m, d] = international.exec(text.trim()) ?? [];
  if (y && m && d) return iso(Number(y), Number(m), Number(d));
  const [, day, month, year] = typed.exec(text.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  return iso(year.length === 2 ? 2000 + Number(year) : Number(year), Number(month), Number(day));
}

/** Whether a text is a whole day as it is sent, and not yet half of one. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A day the way it is typed. */
export function typedDay(day: string, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [date, month, year].join(language === 'de' ? '.' : '/');
}
