import type { IndicatorValueItem } from '../../registers/indicators/indicator.types.js';
import { readCell } from '../../registers/indicators/signs.js';

/** The years of the rows below; each value stands for the last day of its year. */
const FIRST_YEAR = 2017;

/** Invented figures as a statistics office writes them, with its signs for what is missing; by indicator and space. */
const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sgb2-unter-15': {
    landkreis: '13,1 13,3 13,0 13,6 14,2 14,9 14,4 14,0 13,7',
    musterau: '17,0 17,4 17,2 18,1 18,9 19,6 19,0 18,4 18,1',
    kernstadt: '19,8 20,1 20,4 21,2 22,0 22,7 22,3 21,6 21,1',
    weststadt: '22,4 23,0 23,1 24,5 25,6 26,4 25,5 24,9 24,0',
    suedstadt: '26,1 26,9 27,0 28,3 29,4 30,2 29,7 28,8 28,1',
    'region-nord': '6,1 6,0 / / 7,2 7,5 7,3 7,1 7,0',
    nordhain: '7,0 6,8 . . 8,1 8,4 8,2 8,0 7,8',
    ahrenfeld: '4,9 . / . 6,0 6,3 6,1 / 5,9',
    'region-west': '9,4 9,6 9,3 9,9 10,4 10,8 10,6 10,1 10,0',
    westerloh: '8,1 8,3 8,0 8,4 8,9 9,2 9,0 8,7 8,6',
    grauwald: '11,2 11,4 11,1 11,9 12,4 12,8 12,7 12,0 11,8',
    'region-suedwest': '5,2 . . 5,8 6,1 6,4 6,3 6,0 5,9',
    'region-sued': '14,2 14,6 14,4 15,9 17,9 18,3 17,6 16,8 16,2',
    suederau: '12,0 12,3 12,2 13,4 15,1 15,6 15,0 14,4 13,9',
    mittelbach: '16,7 17,2 16,9 18,8 21,0 21,4 20,5 19,6 18,9',
    'region-suedost': '8,8 9,0 8,7 9,2 9,9 10,3 10,0 / 9,6',
  },
  'ueber-80': {
    landkreis: '12840 13110 13402 13718 13980 14262 14530 14811 15120',
    musterau: '4210 4270 4342 4401 4460 4533 4590 4655 4731',
    'region-nord': '2980 3071 3164 3266 3349 3431 3520 3610 3702',
    'region-west': '1840 1866 1897 1932 1961 1990 2020 2049 2080',
    'region-suedwest': '890 897 905 917 925 931 940 951 962',
    'region-sued': '1710 1760 1812 1870 1921 1985 2040 2101 2170',
    'region-suedost': '1210 1246 1282 1332 1364 1392 1420 1445 1475',
  },
  'kita-quote-u3': {
    landkreis: '. . 31,0 31,8 32,6 34,1 35,9 37,2 38,4',
    musterau: '. . 36,2 37,0 37,9 39,3 41,0 42,1 43,5',
    'region-nord': '. . 28,1 x 29,4 31,0 33,2 34,6 35,8',
    'region-west': '. . 27,0 27,8 28,1 29,9 31,6 33,0 34,1',
    'region-suedwest': '. . 30,4 31,2 32,0 33,1 34,0 35,5 36,9',
    'region-sued': '. . 24,2 24,9 25,8 27,7 29,6 31,4 32,8',
    'region-suedost': '. . 32,5 33,1 33,9 35,0 36,8 38,1 39,0',
  },
};

/** The values of the sample county's indicators. @throws Error where a figure is none */
export const indicatorValues: readonly IndicatorValueItem[] = Object.entries(rows).flatMap(
  ([indicatorId, bySpace]) =>
    Object.entries(bySpace).flatMap(([spaceId, figures]) =>
      figures.split(' ').map((figure, index) => {
        const read = readCell(figure);
        if (!read || 'fault' in read) throw new Error(`No figure: ${figure}`);
        return { indicatorId, spaceId, asOf: `${String(FIRST_YEAR + index)}-12-31`, ...read.cell };
      }),
    ),
);
