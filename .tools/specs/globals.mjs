/**
 * What specs import from `@jest/globals`. Jest makes these anew for each spec file, but the modules that import them are
 * loaded once for many: so they are live bindings. There is no `jest` among them: modules that are shared cannot be
 * mocked.
 */
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test;

/** From now on they are those of another spec file. */
export function use(globals) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = globals);
}
