/** Specs are loaded by Node, see .tools/specs/runtime.mjs. */
export default {
  runtime: '<rootDir>/.tools/specs/runtime.mjs',
  testEnvironment: '<rootDir>/.tools/specs/environment.mjs',
  transform: {},
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/(libs|apps)/[^/]+/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(libs|apps)/[^/]+/dist/'],
  watchPathIgnorePatterns: ['<rootDir>/(libs|apps)/[^/]+/dist/', '<rootDir>/data/'],
  maxWorkers: 2,
  // Also what makes Jest run every spec in a worker: modules are loaded once for each, so a watched change needs a new one.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/.tools/slow-first.mjs',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Against what never ends; how long anything may take is no matter of a test.
  testTimeout: 300_000,
};
