/** Why a text is not the value it should be. */
export const valueFaultCodes = [
  'value.empty',
  'number.notNumber',
  'number.notWhole',
  'number.tooManyDecimals',
  'number.tooLarge',
  'amount.currency',
  'day.notDay',
  'day.noSuchDay',
] as const;
export type ValueFaultCode = (typeof valueFaultCodes)[number];

export interface ValueFault {
  readonly code: ValueFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The value a text stands for, or why it stands for none. */
export type ReadValue<T> =
  { readonly value: T; readonly fault?: never } | { readonly fault: ValueFault; readonly value?: never };

export const faulty = (
  code: ValueFaultCode,
  params: ValueFault['params'] = {},
): { readonly fault: ValueFault } => ({
  fault: { code, params },
});
