import { createApiClient } from '@plankreis/api-client';
import i18n from 'i18next';
import { Problem, problemFrom } from './problem';

export const api = createApiClient({ credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.language);
    return request;
  },
});

interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; whatever is not one becomes a {@link Problem}. */
export async function answer<T>(asked: Promise<Outcome<T>>): Promise<Exclude<T, undefined>> {
  let outcome: Outcome<T>;
  try {
    outcome = await asked;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem({ status: 0, code: 'network', title: '', detail: '' }, cause);
  }
  if (!outcome.response.ok) throw problemFrom(outcome.response, outcome.error);
  // Where the response is fine there is data, or none was promised (204).
  return outcome.data as Exclude<T, undefined>;
}
