import { fold } from '../../labels/fold.js';

/** Abbreviations found in labels, and the words they stand for; with or without their full stop. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  einst: 'einstimmig',
  einstim: 'einstimmig',
  einstimm: 'einstimmig',
  mehrh: 'mehrheitlich',
  mehrheitl: 'mehrheitlich',
  mehrhtl: 'mehrheitlich',
  beschl: 'beschlossen',
  angen: 'angenommen',
  abgel: 'abgelehnt',
  zugest: 'zugestimmt',
  zust: 'zustimmung',
  gen: 'genehmigt',
  empf: 'empfohlen',
  zurückgest: 'zurückgestellt',
  zurückgez: 'zurückgezogen',
  zurückverw: 'zurückverwiesen',
  vert: 'vertagt',
  abges: 'abgesetzt',
  verw: 'verwiesen',
  überw: 'überwiesen',
  kenntn: 'kenntnis',
  kts: 'kenntnis',
  erl: 'erledigt',
  ungeänd: 'ungeändert',
  unveränd: 'unverändert',
  geänd: 'geändert',
  veränd: 'verändert',
  änd: 'änderung',
  gem: 'gemäß',
  lt: 'laut',
  entspr: 'entsprechend',
  teilw: 'teilweise',
  tw: 'teilweise',
  vorbeh: 'vorbehalt',
  enth: 'enthaltung',
  stn: 'stellungnahme',
};

const EXPANDED = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [fold(short), fold(long)]));

/** The words of a label with abbreviations written out. */
export const writtenOut = (words: readonly string[]): string[] =>
  words.map((word) => EXPANDED.get(word) ?? word);
