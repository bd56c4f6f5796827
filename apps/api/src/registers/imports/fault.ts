import { tableFaultText, valueFaultText, type TableFault, type ValueFault } from '@plankreis/documents';
import { tell, type Language, type Missing } from '@plankreis/process';
import { shellFaultTexts, type ShellFaultCode } from '../../platform/problems/texts.js';
import { contentTexts } from './fault-texts.js';

type ContentCode = keyof typeof contentTexts;
type Params = Readonly<Record<string, string | number>>;

interface Place {
  /** As a spreadsheet program counts rows; the number of the area in GeoJSON. */
  readonly row?: number;
  readonly heading?: string;
}

/** What is wrong with a file that is imported, with the row and the heading it belongs to. */
export type ImportFault = Place &
  (
    | { readonly about: 'table'; readonly fault: TableFault }
    | { readonly about: 'value'; readonly fault: ValueFault }
    | { readonly about: 'content'; readonly code: ContentCode; readonly params: Params }
    | {
        readonly about: 'place';
        readonly code: ShellFaultCode;
        /** The space that is there already and would no longer fit. */
        readonly inTheWay?: string;
      }
    | {
        readonly about: 'requirement';
        readonly missing: readonly Missing[];
        /** Whether a legal ground overrides all of it. */
        readonly needsGround: boolean;
      }
  );

export const contentFault = (code: ContentCode, params: Params = {}, place: Place = {}): ImportFault => ({
  about: 'content',
  code,
  params,
  ...place,
});

export const emptyFault = (place: Place): ImportFault => ({
  about: 'value',
  fault: { code: 'value.empty', params: {} },
  ...place,
});

/** Faults of a table with the headings of their columns. */
export const tableFaults = (faults: readonly TableFault[], header: readonly string[]): ImportFault[] =>
  faults.map((fault) => ({
    about: 'table',
    fault,
    ...(fault.row !== undefined && { row: fault.row }),
    ...(fault.column !== undefined && { heading: header[fault.column] ?? '' }),
  }));

export interface ToldImportFault extends Place {
  readonly code: string;
  readonly message: string;
  readonly needsGround?: true;
}

/** The fault in the person's language. */
export function toldImportFault(fault: ImportFault, language: Language): ToldImportFault {
  const place = {
    ...(fault.row !== undefined && { row: fault.row }),
    ...(fault.heading !== undefined && { heading: fault.heading }),
  };
  switch (fault.about) {
    case 'table':
      return { ...place, code: fault.fault.code, message: tableFaultText(fault.fault, language) };
    case 'value':
      return { ...place, code: fault.fault.code, message: valueFaultText(fault.fault, language) };
    case 'content':
      return {
        ...place,
        code: fault.code,
        message: filled(contentTexts[fault.code][language], fault.params),
      };
    case 'place': {
      const why = shellFaultTexts[fault.code][language];
      if (fault.inTheWay === undefined) return { ...place, code: fault.code, message: why };
      const text = contentTexts['space.inTheWay'][language];
      return { ...place, code: 'space.inTheWay', message: filled(text, { name: fault.inTheWay, why }) };
    }
    case 'requirement': {
      const told = fault.missing.map((one) => tell(one, language));
      return {
        ...place,
        code: told[0]?.code ?? 'requirements.missing',
        message: told.map(({ message }) => message).join(' '),
        ...(fault.needsGround && { needsGround: true }),
      };
    }
  }
}

const filled = (text: string, params: Params): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
