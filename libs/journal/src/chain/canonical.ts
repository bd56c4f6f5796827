/**
 * Canonical JSON text (RFC 8785 for what we hold: strings, numbers, booleans, null, arrays, objects): the same value
 * gives the same text on every machine, whatever the order of its keys. A property that is `undefined` is absent, as
 * in JSON.
 * @throws TypeError for everything else: numbers that are not finite or not exact, dates, maps, functions, broken Unicode, circles
 */
export function canonical(value: unknown): string {
  return text(value, '$', new Set());
}

function text(value: unknown, path: string, above: Set<object>): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value, path);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return composed(value, path, above);
  if (typeof value !== 'number') throw new TypeError(`${path} is ${typeof value}, which JSON does not know`);
  // RFC 8785 takes the shortest text that reads back as the same number, which is what String gives; -0 becomes 0.
  // Beyond 2^53 two whole numbers could share one text.
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
  throw new TypeError(`${path} is not a number that can be held exactly: ${value}`);
}

function composed(value: object, path: string, above: Set<object>): string {
  if (above.has(value)) throw new TypeError(`${path} contains itself`);
  above.add(value);
  try {
    if (Array.isArray(value)) {
      // from(): a hole in the array becomes undefined and is refused like it
      return `[${Array.from(value, (item, index) => text(item, `${path}[${index}]`, above)).join(',')}]`;
    }
    // instances of classes are welcome, but a Date or a Map would silently become {}
    const kind = Object.prototype.toString.call(value);
    if (kind !== '[object Object]') throw new TypeError(`${path} is ${kind}, not a plain object`);
    const properties = Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)) // by UTF-16 code units, as RFC 8785 wants it
      .map(([key, property]) => `${quoted(key, path)}:${text(property, `${path}.${key}`, above)}`);
    return `{${properties.join(',')}}`;
  } finally {
    above.delete(value);
  }
}

function quoted(value: string, path: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError(`${path} holds half a character (a lone surrogate)`);
  return JSON.stringify(value);
}
