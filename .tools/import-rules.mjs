import { builtinModules } from 'node:module';

/** Which libraries of ours each package may import. A new package must be entered here before it may import any. */
const ARROWS = {
  'libs/process': [],
  'libs/journal': [],
  'libs/readmodel': ['process', 'journal'],
  'libs/documents': ['process'],
  'libs/oparl': [],
  'libs/api-client': [],
  'apps/api': ['process', 'journal', 'readmodel', 'oparl', 'documents'],
  'apps/web': ['api-client'],
};
const SPECS = ['spec.ts', 'spec.tsx', 'testing.ts'];

// A ban is a pattern over what stands between the quotes of an import, and what to tell its author.

const BETWEEN_PACKAGES = [
  { regex: '^@plankreis/[^/]+/', message: 'A library has one door: import from its index.' },
  {
    regex: '^\\.{1,2}/(.*/)?(src|dist|libs)/',
    message: 'Another package is imported by its name, not by a path into its files.',
  },
  { regex: '(^|/)apps/|^@plankreis/(api|web)$', message: 'Nothing imports an app.' },
  { regex: '^\\.{1,2}/(.*/)?test/', message: 'Nothing imports from test/.' },
];

const FRAMEWORK = {
  regex: '^(@nestjs/|@fastify/|(fastify|typeorm|pg|sqlite3)(/|$))',
  message: 'The core knows no framework and no database.',
};
const NODE = {
  regex: `^node:|^(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/|$)`,
  message: 'The core knows no Node: what it needs comes in as an argument.',
};
const ENTITY = {
  regex: '\\.entity(\\.js)?$',
  message: 'A controller answers with response classes; it never touches an entity.',
};

const FROM_TESTS = [
  { regex: '^@plankreis/[^/]+/', message: 'A library has one door: import from its index.' },
  {
    regex: '^\\.{1,2}/(.*/)?libs/(?!.*\\.testing\\.js$)',
    message: 'A library is imported by its name; only what its *.testing.ts offers may be reached by path.',
  },
  {
    regex: '(^|/)apps/(?!api/src/app\\.setup\\.js$|.*\\.testing\\.js$)|^@plankreis/(api|web)$',
    message: 'Tests enter the server through apps/api/src/app.setup.js.',
  },
];

function arrowsOf(folder) {
  const allowed = ARROWS[folder];
  return {
    regex: allowed.length > 0 ? `^@plankreis/(?!(${allowed.join('|')})(/|$))` : '^@plankreis/',
    message: `${folder} imports ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'none'} of our libraries.`,
  };
}

const ONLY = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name="only"], CallExpression[callee.name=/^f(it|describe)$/]',
  message: 'A test left alone silences all the others.',
};
const CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
  message: 'The core has no clock: the day comes in as an argument.',
};
const WORLD = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The core has no clock: the day comes in as an argument.' },
    { object: 'Math', property: 'random', message: 'The core has no chance: ids come in as arguments.' },
  ],
  'no-restricted-globals': [
    'error',
    ...['Buffer', 'console', 'crypto', 'fetch', 'global', 'globalThis', 'performance', 'process', 'window'],
    ...['queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout'],
  ],
};

/** The rules that enforce bans for every way to write an import: `import`, `export from`, `import()`, `import('…').Type`. */
function ban(bans, ...syntax) {
  const dynamic = bans.map(({ regex, message }) => {
    const pattern = regex.replaceAll('/', '\\u002F'); // a selector's pattern ends at the first slash
    return { selector: `:matches(ImportExpression, TSImportType)[source.value=/${pattern}/]`, message };
  });
  return {
    'no-restricted-imports': ['error', { patterns: bans }],
    'no-restricted-syntax': ['error', ONLY, ...dynamic, ...syntax],
  };
}

const CORE = 'libs/process';

/** What the specs of a library may reach beyond its own package: what others offer to tests, as tests themselves do. */
const OFFERED = {
  regex: '^\\.{1,2}/(.*/)?(src|dist|libs)/(?!.*\\.testing\\.js$)',
  message:
    'Another package is imported by its name; only what its *.testing.ts offers may be reached by path.',
};
const [DOOR, , ...AWAY] = BETWEEN_PACKAGES;

/** The arrows between our packages as a part of the ESLint configuration; for a file the last part that names it counts. */
export const importRules = [
  ...Object.keys(ARROWS).map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: ban([...BETWEEN_PACKAGES, arrowsOf(folder)]),
  })),
  {
    files: [`${CORE}/**/*.ts`],
    rules: { ...ban([...BETWEEN_PACKAGES, arrowsOf(CORE), FRAMEWORK, NODE], CLOCK), ...WORLD },
  },
  {
    // Specs of the core may read cases from files; the rest holds for them too.
    files: SPECS.map((ending) => `${CORE}/**/*.${ending}`),
    rules: {
      ...ban([...BETWEEN_PACKAGES, arrowsOf(CORE), FRAMEWORK]),
      'no-restricted-globals': 'off',
    },
  },
  {
    // Lists are tried on the histories of the core, in databases as the journal's own specs open them.
    files: SPECS.map((ending) => `libs/readmodel/**/*.${ending}`),
    rules: ban([DOOR, OFFERED, ...AWAY, arrowsOf('libs/readmodel')]),
  },
  {
    files: ['apps/api/**/*.controller.ts'],
    rules: ban([...BETWEEN_PACKAGES, arrowsOf('apps/api'), ENTITY]),
  },
  { files: ['test/**/*.{ts,tsx}'], rules: ban(FROM_TESTS) },
];
