import type { ValueTransformer } from 'typeorm';

/** Neither database's own notion of a boolean is the other's. */
export const asFlag = (): ValueTransformer => ({
  to: (flag: boolean) => (flag ? 1 : 0),
  from: (stored: number) => stored === 1,
});

/** A value kept as JSON text. */
export const asJson = (): ValueTransformer => ({
  to: (value: unknown) => JSON.stringify(value),
  from: (stored: string): unknown => JSON.parse(stored),
});
