import { Unreadable } from '../table/fault.js';
import type { FoundCell } from '../table/gatherer.js';
import { dateText, numberText } from './cell-text.js';
import type { XmlReader } from './parts.js';

interface Surroundings {
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
  readonly columns: number;
  take(row: number, cells: readonly FoundCell[]): void;
}

/** The column a reference such as `AB12` names, beginning with 0; -1 where it names none. */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')].reduce(
    (column, letter) => (column + 1) * 26 + letter.charCodeAt(0) - 65,
    -1,
  );

/** Reads the XML of one sheet and hands its rows on. */
export class SheetReader implements XmlReader {
  #row = 0;
  #cells: FoundCell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #isFormula = false;
  #within = false;
  #phonetic = false;

  constructor(private readonly surroundings: Surroundings) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const row = Number(attributes['r']);
      this.#row = Number.isSafeInteger(row) && row > this.#row ? row : this.#row + 1;
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      const column = columnOf(attributes['r'] ?? '');
      this.#column = column > this.#column ? column : this.#column + 1;
      if (this.#column >= this.surroundings.columns)
        throw new Unreadable(
          'table.tooManyColumns',
          { limit: this.surroundings.columns },
          { row: this.#row },
        );
      this.#type = attributes['t'] ?? 'n';
      this.#style = Number(attributes['s'] ?? '0');
      this.#value = '';
      this.#isFormula = false;
    } else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'f') this.#isFormula = true;
    this.#within = name === 'v' || (name === 't' && !this.#phonetic);
  }

  text(text: string): void {
    if (this.#within) this.#value += text;
  }

  close(name: string): void {
    this.#within = false;
    if (name === 'rPh') this.#phonetic = false;
    else if (name === 'row') this.surroundings.take(this.#row, this.#cells);
    else if (name === 'c') {
      while (this.#cells.length < this.#column) this.#cells.push('');
      this.#cells.push(this.#cell());
    }
  }

  #cell(): FoundCell {
    if (this.#isFormula) return { fault: 'cell.formula', text: this.#value };
    switch (this.#type) {
      case 's':
        return this.surroundings.texts[Number(this.#value)] ?? '';
      case 'str':
      case 'inlineStr':
        return this.#value;
      case 'b':
        return this.#value === '1' ? 'WAHR' : 'FALSCH';
      case 'e':
        return { fault: 'cell.error', text: this.#value };
      case 'd':
        return this.#value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
      default:
        if (this.#value === '') return '';
        return this.surroundings.dates.has(this.#style)
          ? dateText(this.#value, this.surroundings.from1904)
          : numberText(this.#value);
    }
  }
}
