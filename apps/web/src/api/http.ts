import i18n from 'i18next';
import { Problem, problemOf } from './problem';

export interface Answer<T> {
  readonly data: T;
  readonly etag: string | null;
}

interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** Asks the server in the language of the screen; whatever is not an answer becomes a {@link Problem}. */
export async function ask<T>(method: string, path: string, request: Request = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': i18n.language,
    ...request.headers,
  };
  if (request.body !== undefined) headers['Content-Type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      signal: request.signal,
    });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Problem({ status: 0, code: 'network', title: '', detail: '' }, cause);
  }
  if (!response.ok) throw await problemOf(response);
  // The caller names the type of the answer; the interface document guarantees it.
  const data = (response.status === 204 ? undefined : await response.json()) as T;
  return { data, etag: response.headers.get('ETag') };
}

export const read = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await ask<T>('GET', path, { signal })).data;
