import { dirname } from 'node:path/posix';

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
  'libs/readmodel': ['tables', 'paging', 'lists/*/table.ts', 'lists', 'project', 'rebuild'],
  'libs/documents': ['values', 'table', 'csv', 'xlsx'],
  'libs/oparl': ['labels', 'reading/rules', 'reading', 'client', 'compare'],
  'apps/api': ['platform', 'registers', 'processes', 'lists', 'outside', 'sample', 'app'],
  // `parts` are what several pages show of one noun; what only one shows lies with it.
  'apps/web': [
    ...['locales', 'api', 'i18n', 'site', 'view', 'ring', 'chart', 'record', 'import', 'parts', 'pages'],
    'app',
  ],
};

/**
 * Rooms whose folders stand beside each other and import nothing from one another.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const APART = { 'apps/web': ['pages'] };

const TESTS = /\.(spec|testing)\.tsx?$/;

/** Splits the path of a source file of a package with rooms; undefined for every other file. */
function placed(path, rooms) {
  if (TESTS.test(path)) return undefined;
  const found = /(?:^|\/)((?:libs|apps)\/[^/]+)\/src\/(.+)$/.exec(path.replaceAll('\\', '/'));
  const own = found && rooms[found[1]];
  return own ? { package_: found[1], rooms: own, file: found[2] } : undefined;
}

const namesFiles = (room) => /\.\w+$/.test(room);

const fits = (room, file) => {
  const pattern = room.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return new RegExp(`^${pattern}${namesFiles(room) ? '$' : '(?:/|$)'}`).test(file);
};

/** The place of a file's room among those of its package; beyond the last where it stands in none. */
function level(rooms, file) {
  const [finest] = rooms
    .filter((room) => fits(room, file))
    .toSorted((one, other) => other.length - one.length);
  return finest === undefined ? rooms.length : rooms.indexOf(finest);
}

/**
 * The room a file below `src` stands in; undefined where it stands in none.
 * @param {readonly string[]} rooms
 * @param {string} file
 * @returns {string | undefined}
 */
export const roomOf = (rooms, file) => rooms[level(rooms, file)];

/**
 * The folder a file below `src` counts for: the one it stands in, not those around it. What stands in a room that
 * names files counts for that room, since it stands lower or higher than its folder on purpose.
 * @param {readonly string[]} rooms
 * @param {string} file
 * @returns {string}
 */
export function folderOf(rooms, file) {
  const room = roomOf(rooms, file);
  return room !== undefined && namesFiles(room) ? room : dirname(file);
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

/** The folder of a file in a room whose folders stand apart; undefined everywhere else. */
function apart(package_, file) {
  const room = (APART[package_] ?? []).find((one) => file.startsWith(`${one}/`));
  return room && file.slice(room.length + 1).split('/')[0];
}

/**
 * What is wrong with a file importing by that relative specifier; undefined where nothing is.
 * @returns {string | undefined}
 */
export function upwards(path, specifier, all = ROOMS) {
  const place = placed(path, all);
  if (!place || !specifier.startsWith('.')) return undefined;
  const { package_, rooms, file } = place;
  const imported = target(file, specifier);
  if (imported === undefined) return undefined;
  const [mine, theirs] = [apart(package_, file), apart(package_, imported)];
  if (mine !== undefined && theirs !== undefined && mine !== theirs)
    return `${mine} imports nothing from ${theirs}: they stand beside each other (.tools/layers.mjs).`;
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
