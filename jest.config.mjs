import { postgresBinaries } from './.tools/postgres-binaries.mjs';

/** How @swc/jest compiles: the decorators and class fields must come out as `tsc` makes them. */
const compile = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/**
 * Jest on ES modules needs NODE_OPTIONS=--experimental-vm-modules; `npm test` and `npm run jest` set it.
 * Specs see the sources of every lib, not its dist: a test never runs against a stale build.
 */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/(libs|apps)/[^/]+/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(libs|apps)/[^/]+/dist/'],
  watchPathIgnorePatterns: ['<rootDir>/(libs|apps)/[^/]+/dist/', '<rootDir>/data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@plankreis/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    ...(await postgresBinaries()),
  },
  transform: {
    '\\.ts$': compile({ tsx: false }),
    '\\.tsx$': compile({ tsx: true }),
  },
  setupFiles: ['<rootDir>/.tools/test-day.mjs'],
  maxWorkers: 2,
  // What specs leave behind in a worker slows down those that follow.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/.tools/slow-first.mjs',
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Against what never ends; how long anything may take is no matter of a test.
  testTimeout: 300_000,
};
