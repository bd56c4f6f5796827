/** A spreadsheet shows fifteen digits and keeps more: `1234.5600000000001` is 1234.56 to everybody who sees the cell. */
const SHOWN_DIGITS = 15;

/**
 * A number of a spreadsheet as a German one shows it, `1234,56`; worked out on its digits, since what it stands for may be
 * money. A text that is no number comes back as it is.
 */
export function numberText(stored: string): string {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(stored.trim());
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (whole + fraction === '') return stored;
  const { digits, scale } = rounded(whole + fraction, fraction.length - Number(exponent));
  const padded = scale > 0 ? digits.padStart(scale + 1, '0') : digits + '0'.repeat(-scale);
  const [before, after] =
    scale > 0 ? [padded.slice(0, -scale), padded.slice(-scale).replace(/0+$/, '')] : [padded, ''];
  const text = before.replace(/^0+(?=\d)/, '') + (after && `,${after}`);
  return sign === '-' && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The digits cut to as many as are shown, half up; `scale` of them stand behind the decimal mark. */
function rounded(all: string, scale: number): { digits: string; scale: number } {
  const digits = all.replace(/^0+(?=\d)/, '');
  const surplus = digits.length - SHOWN_DIGITS;
  if (surplus <= 0) return { digits, scale };
  const up = (digits[SHOWN_DIGITS] ?? '0') >= '5' ? 1n : 0n;
  return { digits: String(BigInt(digits.slice(0, SHOWN_DIGITS)) + up), scale: scale - surplus };
}

const DAY = 86_400_000;

/** The day a number counts to, `2026-12-31`, with ` 14:30` where it has a time; a time alone where there is no day. */
export function dateText(stored: string, from1904: boolean): string {
  const serial = Number(stored);
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return stored;
  const minutes = Math.round((serial % 1) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const days = Math.floor(serial);
  if (days === 0 && !from1904) return time;
  // Spreadsheets know a 29 February 1900, which there was not; from March on their count fits 30 December 1899.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(start + days * DAY).toISOString().slice(0, 10);
  return minutes === 0 ? day : `${day} ${time}`;
}
