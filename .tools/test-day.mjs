/**
 * Before any spec: the clock of the machine shows `TEST_DAY` in specs, where it is set, and goes on from there. What a
 * spec does must not depend on the day it happens to run; `npm test` sets a day that comes once in four years.
 */
const { TEST_DAY } = process.env;
if (TEST_DAY) {
  const Machine = Date;
  const ahead = Machine.parse(`${TEST_DAY}T10:00:00Z`) - Machine.now();
  if (Number.isNaN(ahead)) throw new Error(`TEST_DAY is a day as 2028-02-29, not ${TEST_DAY}`);
  globalThis.Date = class Date extends Machine {
    constructor(...parts) {
      super(...(parts.length === 0 ? [Machine.now() + ahead] : parts));
    }
    static now() {
      return Machine.now() + ahead;
    }
  };
}
