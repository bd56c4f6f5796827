import { OParlFault } from './fault.js';

/**
 * The JSON of an answer. Control characters that stand raw inside strings, as some systems write them,
 * are taken out; line breaks and tabs among them are kept.
 *
 * @throws OParlFault html, malformed
 */
export function parseJson(text: string, address: string): unknown {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed.startsWith('<')) throw new OParlFault('html', address);
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      return JSON.parse(mended(trimmed));
    } catch (cause) {
      throw new OParlFault('malformed', address, { cause });
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function mended(text: string): string {
  let inString = false;
  return text.replace(/\\[^]|"|\p{Cc}/gu, (found) => {
    if (found === '"') inString = !inString;
    if (found === '"' || (!inString && found in ESCAPES)) return found;
    if (found.startsWith('\\')) return found.slice(1) >= ' ' ? found : `\\\\${ESCAPES[found.slice(1)] ?? ''}`;
    return ESCAPES[found] ?? '';
  });
}
