/**
 * The rooms of each package that has several, the lowest first: a file imports from its own room and from those before
 * it. A room is the beginning of a path below `src`, `*` stands for one folder; of several rooms that fit a file the
 * finest, which has the longest name, is its own. What stands in no room (the door, the program) may import them all
 * and is imported by none of them; tests may import whatever helps them.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ROOMS = {
  'libs/process': [
    'vocabulary',
    'time',
    'texts/language.ts',
    'texts/requirements',
    'texts/requirements.ts',
    'texts/lifting.ts',
    'texts/money-checks.ts',
    'texts/topic-rank.ts',
    'schema',
    'templates',
    'entries/*/data.ts',
    'dossier',
    'contract',
    'council',
    'machines/step.ts',
    'machines/measure.ts',
    'machines/paper.ts',
    'money',
    'competence',
    'participation',
    'mandate',
    'measures',
    'money/checks',
    'entries',
    'reading',
    'deadlines',
    'facets',
    'analysis',
    'recording/missing.ts',
    'machines',
    'recording',
    'next',
    'texts',
    'model',
  ],
  'libs/journal': ['database', 'sqlite', 'postgres', 'chain', 'journal', 'memory', 'stored'],
  'libs/readmodel': ['tables', 'lists/*/table.ts', 'paging', 'lists', 'project', 'rebuild'],
  'libs/documents': ['values', 'table', 'csv', 'xlsx'],
  'apps/api': ['platform', 'registers', 'processes', 'lists', 'outside', 'sample', 'app'],
};

const TESTS = /\.(spec|testing)\.tsx?$/;

/** Splits the path of a source file of a package with rooms; undefined for every other file. */
function placed(path, rooms) {
  if (TESTS.test(path)) return undefined;
  const found = /(?:^|\/)((?:libs|apps)\/[^/]+)\/src\/(.+)$/.exec(path.replaceAll('\\', '/'));
  const own = found && rooms[found[1]];
  return own ? { rooms: own, file: found[2] } : undefined;
}

const fits = (room, file) => {
  const pattern = room.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return new RegExp(`^${pattern}${/\.\w+$/.test(room) ? '$' : '/'}`).test(file);
};

/** The place of a file's room among those of its package; beyond the last where it stands in none. */
function level(rooms, file) {
  const [finest] = rooms
    .filter((room) => fits(room, file))
    .toSorted((one, other) => other.length - one.length);
  return finest === undefined ? rooms.length : rooms.indexOf(finest);
}

/** Resolves a relative specifier against the file that writes it, both below `src`; undefined where it leads out. */
function target(file, specifier) {
  const parts = file.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

/**
 * What is wrong with a file importing by that relative specifier; undefined where nothing is.
 * @returns {string | undefined}
 */
export function upwards(path, specifier, all = ROOMS) {
  const place = placed(path, all);
  if (!place || TESTS.test(path) || !specifier.startsWith('.')) return undefined;
  const { rooms, file } = place;
  const imported = target(file, specifier);
  if (imported === undefined) return undefined;
  const [own, other] = [level(rooms, file), level(rooms, imported)];
  if (other <= own) return undefined;
  return `${rooms[own]} imports nothing from ${rooms[other] ?? 'what stands in no room'}: arrows run downwards (.tools/layers.mjs).`;
}

/** Reports every import that runs upwards, however it is written. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const judge = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const message = upwards(context.filename, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
      ImportExpression: judge,
      TSImportType: judge,
    };
  },
};
