import {
  createApiClient,
  type DeadlineQuery,
  type FollowUpQuery,
  type ParticipationQuery,
  type ProcessQuery,
  type Schemas,
  type TopicQuery,
} from '@plankreis/api-client';
import i18n from 'i18next';
import { Problem, problemFrom } from './problem';

export const api = createApiClient({ credentials: 'same-origin' });

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18n.language);
    return request;
  },
});

/**
 * Data of a form as the body of a request. Forms are drawn from the server's schemas, so their data have no type here;
 * the server judges them.
 */
export const drawn = <Name extends keyof Schemas>(_schema: Name, data: object): Schemas[Name] =>
  data as Schemas[Name];

interface Queries {
  readonly processes: ProcessQuery;
  readonly topics: TopicQuery;
  readonly deadlines: DeadlineQuery;
  readonly followUp: FollowUpQuery;
  readonly participation: ParticipationQuery;
  /** Lists whose query has no name of its own take whatever was asked. */
  readonly others: Readonly<Record<string, never>>;
}

/** A query made of the address bar, which is not ours; the server refuses what it does not know. */
export const typedIn = <Name extends keyof Queries>(_list: Name, filters: object): Queries[Name] =>
  filters as Queries[Name];

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
