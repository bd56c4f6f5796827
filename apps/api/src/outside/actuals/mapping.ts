/** Which columns of a finance system's export hold what, by their headings. */
export interface ActualsMapping {
  /** The year of the budget; without it the year of the day it was booked. */
  readonly year?: string;
  /** The account: one column, or several that make it up together, such as product and ledger account. */
  readonly account: string[];
  readonly amount: string;
  readonly bookedOn: string;
  /** The voucher: one column, or several that tell it together, such as number and position. */
  readonly voucher: string[];
}

/** A mapping that may not be complete yet. */
export interface PartialMapping extends Pick<ActualsMapping, 'year' | 'account' | 'voucher'> {
  readonly amount?: string;
  readonly bookedOn?: string;
}

type Field = keyof PartialMapping;

/** What finance systems call their columns, the surest name first; compared without case, spaces and signs. */
const NAMES: Readonly<Record<Field, readonly RegExp[]>> = {
  year: [/^(haushalts|geschafts|rechnungs|budget)jahr$/, /^(hh?|g)?j(ahr)?$/, /^(fiscal|budget)?year$/],
  account: [
    /^(haushalts|buchungs|finanz)stelle$/,
    /^(produktsachkonto|kontierung|psp(element)?)$/,
    /^konto$/,
    /^account$/,
  ],
  amount: [
    /^(buchungs|ist|anordnungs|rechnungs|zahl)betrag(ineuro?|ineur|eur)?$/,
    /^betrag(ineuro?|ineur|eur)?$/,
    /^ist(ineur|eur)?$/,
    /^amount$/,
  ],
  bookedOn: [/^(buchungs|zahl|valuta)(datum|tag)$/, /^gebuchtam$/, /^datum$/, /^(booking)?date$/],
  voucher: [
    /^(beleg|buchungs|anordnungs|dokument)(nr|nummer)$/,
    /^(beleg|kassenzeichen)$/,
    /^voucher(no|number)?$/,
  ],
};

/** Two columns that make up an account together. */
const PRODUCT = /^(produkt|kostentrager|leistung)(nr|nummer)?$/;
const LEDGER = /^(sach|ergebnis|ledger)konto(nr|nummer)?$/;
const POSITION = /^(beleg)?(pos|position|positionsnr|zeile)$/;

const plain = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]/g, '');

/** What the columns are likely to hold, by their headings; a field is left out where none looks like it. */
export function guessedMapping(header: readonly string[]): PartialMapping {
  const like = (pattern: RegExp): string | undefined =>
    header.find((heading) => pattern.test(plain(heading)));
  const first = (field: Field): string | undefined =>
    NAMES[field].map(like).find((heading) => heading !== undefined);
  const some = (...headings: readonly (string | undefined)[]): string[] =>
    headings.filter((heading) => heading !== undefined);
  const [product, ledger] = [like(PRODUCT), like(LEDGER)];
  const whole = first('account');
  const voucher = first('voucher');
  return {
    year: first('year'),
    account: whole === undefined ? some(product, ledger) : [whole],
    amount: first('amount'),
    bookedOn: first('bookedOn'),
    voucher: voucher === undefined ? [] : some(voucher, like(POSITION)),
  };
}

/** The mapping with what the table has no column for taken out. */
export function fittingMapping(mapping: PartialMapping, header: readonly string[]): PartialMapping {
  const there = (heading: string | undefined): string | undefined =>
    heading !== undefined && header.includes(heading) ? heading : undefined;
  return {
    year: there(mapping.year),
    account: mapping.account.filter((heading) => header.includes(heading)),
    amount: there(mapping.amount),
    bookedOn: there(mapping.bookedOn),
    voucher: mapping.voucher.filter((heading) => header.includes(heading)),
  };
}

/** The mapping, where nothing is left open that is needed. */
export function completeMapping({
  account,
  voucher,
  amount,
  bookedOn,
  year,
}: PartialMapping): ActualsMapping | undefined {
  if (account.length === 0 || voucher.length === 0 || amount === undefined || bookedOn === undefined)
    return undefined;
  return {
    ...(year !== undefined && { year }),
    account: [...account],
    amount,
    bookedOn,
    voucher: [...voucher],
  };
}
