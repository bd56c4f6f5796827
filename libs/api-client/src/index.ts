import createClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The shapes of the HTTP interface by the names they have in its description. */
export type Schemas = components['schemas'];

/** What the list of processes can be asked for. */
export type ProcessQuery = NonNullable<paths['/api/processes']['get']['parameters']['query']>;

/** What the decision follow-up can be asked for. */
export type ParticipationQuery = NonNullable<paths['/api/participation']['get']['parameters']['query']>;
export type FollowUpQuery = NonNullable<paths['/api/follow-up']['get']['parameters']['query']>;

/** What the list of deadlines can be asked for. */
export type DeadlineQuery = NonNullable<paths['/api/deadlines']['get']['parameters']['query']>;
/** What the topic store can be asked for. */
export type TopicQuery = NonNullable<paths['/api/topics']['get']['parameters']['query']>;

export type ApiClient = Client<paths>;

/** A client of the HTTP interface, typed by its description; without a base address it asks where it came from. */
export const createApiClient = (options: ClientOptions = {}): ApiClient =>
  createClient<paths>({ baseUrl: '', ...options });
