export { tableFaultCodes, type TableFault, type TableFaultCode } from './table/fault.js';
export { usualTableLimits, type TableLimits } from './table/limits.js';
export { readTable } from './read-table.js';
export type { ReadTableOptions } from './table/options.js';
export type { Table, TableRow } from './table/table.js';
export { tableFaultText, valueFaultText } from './fault-texts.js';
export { readCents } from './values/cents.js';
export { readDay } from './values/day.js';
export { decimalMarkOf, readDecimal, readWhole, type DecimalMark } from './values/number.js';
export {
  valueFaultCodes,
  type ReadValue,
  type ValueFault,
  type ValueFaultCode,
} from './values/read-value.js';
