import { tableFaultText, valueFaultText, type TableFault, type ValueFault } from '@plankreis/documents';
import { tell, type Language, type Missing } from '@plankreis/process';

/** What is wrong with a row beyond its being a table and its values being such. */
const texts = {
  'row.empty': { de: 'Hier fehlt etwas.', en: 'Something is missing here.' },
  'line.unknown': {
    de: 'Das Konto „{account}“ steht in keinem Prozess.',
    en: 'The account “{account}” is in no process.',
  },
  'line.otherYear': {
    de: 'Für das Konto „{account}“ gibt es im Jahr {year} keine Zeile, nur in: {years}.',
    en: 'The account “{account}” has no line in {year}, only in: {years}.',
  },
  'line.ambiguous': {
    de: 'Das Konto „{account}“ steht {year} in mehreren Zeilen. Bitte wählen, welche gemeint ist.',
    en: 'The account “{account}” is in several lines of {year}. Please choose the one that is meant.',
  },
  'year.notYear': { de: '„{text}“ ist kein Haushaltsjahr.', en: '“{text}” is no budget year.' },
  'day.inFuture': {
    de: 'Der Tag der Buchung liegt in der Zukunft.',
    en: 'The day of the booking lies in the future.',
  },
  'voucher.tooLong': {
    de: 'Der Beleg ist länger als {limit} Zeichen.',
    en: 'The voucher is longer than {limit} characters.',
  },
  'voucher.otherAmount': {
    de: 'Der Beleg „{voucher}“ ist auf dieser Zeile schon mit anderem Betrag oder Tag gebucht. Gehört zum Beleg eine Position, bitte auch deren Spalte zuordnen.',
    en: 'The voucher “{voucher}” is booked on this line already, with another amount or day. If the voucher has positions, please assign their column too.',
  },
  'entry.notPermitted': {
    de: 'In diesem Prozess dürfen Sie keine Ausgaben buchen.',
    en: 'You may not book spending in this process.',
  },
  'entry.notPossible': {
    de: 'Im gegenwärtigen Stand dieses Prozesses kann nicht gebucht werden.',
    en: 'In its present state nothing can be booked in this process.',
  },
  'entry.invalid': {
    de: 'Die Buchung passt nicht: {fields}.',
    en: 'The booking does not fit: {fields}.',
  },
  'bookings.tooMany': {
    de: 'Auf einmal können höchstens {limit} Buchungen übernommen werden. Bitte die Datei teilen.',
    en: 'At most {limit} bookings can be taken over at once. Please split the file.',
  },
} as const;

type OwnCode = keyof typeof texts;
type Params = Readonly<Record<string, string | number>>;

/** A fault with the row and the heading it belongs to, where it has such. */
export type ActualsFault = { readonly row?: number; readonly heading?: string } & (
  | { readonly about: 'table'; readonly fault: TableFault }
  | { readonly about: 'value'; readonly fault: ValueFault }
  | { readonly about: 'booking'; readonly code: OwnCode; readonly params: Params }
  | {
      readonly about: 'requirement';
      readonly missing: readonly Missing[];
      /** Whether a legal ground overrides all of it. */
      readonly needsGround: boolean;
    }
);

export const bookingFault = (
  code: OwnCode,
  params: Params = {},
  place: { readonly row?: number; readonly heading?: string } = {},
): ActualsFault => ({ about: 'booking', code, params, ...place });

export interface ToldActualsFault {
  readonly row?: number;
  readonly heading?: string;
  readonly code: string;
  readonly message: string;
  readonly needsGround: boolean;
}

/** The fault in the person's language. */
export function toldActualsFault(fault: ActualsFault, language: Language): ToldActualsFault {
  const place = {
    ...(fault.row !== undefined && { row: fault.row }),
    ...(fault.heading !== undefined && { heading: fault.heading }),
  };
  switch (fault.about) {
    case 'table':
      return {
        ...place,
        code: fault.fault.code,
        message: tableFaultText(fault.fault, language),
        needsGround: false,
      };
    case 'value':
      return {
        ...place,
        code: fault.fault.code,
        message: valueFaultText(fault.fault, language),
        needsGround: false,
      };
    case 'booking':
      return {
        ...place,
        code: fault.code,
        message: texts[fault.code][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
          String(fault.params[name] ?? whole),
        ),
        needsGround: false,
      };
    case 'requirement': {
      const told = fault.missing.map((one) => tell(one, language));
      return {
        ...place,
        code: told[0]?.code ?? 'requirements.missing',
        message: told.map(({ message }) => message).join(' '),
        needsGround: fault.needsGround,
      };
    }
  }
}
