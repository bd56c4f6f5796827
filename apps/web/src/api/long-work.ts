/** How far long work is: bytes while a file is read, rows while they are checked, records while they are written. */
export interface HowFar {
  readonly stage: 'reading' | 'checking' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** Who waits for long work: hears how far it is, and calls it off by hanging up. */
export interface Waiting {
  readonly signal: AbortSignal;
  readonly hear: (howFar: HowFar) => void;
}

const LINES = 'application/x-ndjson';

type Line = HowFar | { readonly status: number; readonly body: unknown };

/** What a call of the interface needs to be waited for. */
export const waitingFor = ({ signal, hear }: Waiting) => ({
  signal,
  fetch: async (request: Request): Promise<Response> => {
    request.headers.set('Accept', `${LINES}, application/json`);
    const response = await fetch(request);
    if (!response.headers.get('content-type')?.startsWith(LINES)) return response;
    for await (const line of linesOf(response)) {
      if (!('status' in line)) hear(line);
      else
        return new Response(JSON.stringify(line.body), {
          status: line.status,
          headers: { 'content-type': 'application/json' },
        });
    }
    throw new TypeError('The connection ended before the answer.');
  },
});

async function* linesOf({ body }: Response): AsyncGenerator<Line> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (text + read.value).split('\n');
    text = lines.pop() ?? '';
    // The server writes what the type says.
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}
