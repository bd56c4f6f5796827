import { allSchemas, entryType, entryTypeNames, languages, type JsonSchema } from '@plankreis/process';
import type { Answer } from '../../platform/http/route.js';
import { RecordRequest } from '../../processes/record/sent-entry.js';
import { ProblemDocument } from '../../platform/http/problem-document.js';
import { problemTexts } from '../../platform/problems/texts.js';
import type { ServedRoute } from './routes.js';
import { own } from '../../processes/record/own-entries.js';

const PREFIX = '#/components/schemas/';

const ref = (name: string): JsonSchema => ({ $ref: PREFIX + name });
type Schemas = Readonly<Record<string, JsonSchema>>;

const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

/** The HTTP interface as an OpenAPI 3.1 document: derived from the routes and the classes, the same text every time. */
export function describe(routes: readonly ServedRoute[]): object {
  // Derived from all classes at once, which takes a while: asked for once, not by every route.
  const described = components();
  const paths: Record<string, Record<string, object>> = {};
  for (const route of sorted(routes, ({ path, declaration }) => `${path} ${declaration.method}`)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.declaration.method]: operation(route, described) };
  }
  const schemas = { ...described, ...recordRequests(described) };
  const used = reachable(paths, schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plankreis',
      version: '0.1.0',
      description:
        'Tracks municipal planning processes. A process changes in one way only: an entry is recorded. ' +
        'Sign in with `POST /api/session`, by cookie or with a bearer token.',
    },
    security: [{ cookie: [] }, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        cookie: { type: 'apiKey', in: 'cookie', name: 'plankreis_session' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      schemas: Object.fromEntries(
        sorted(Object.entries(schemas), ([name]) => name).filter(([name]) => used.has(name)),
      ),
    },
  };
}

function operation({ path, declaration, handler, controller }: ServedRoute, described: Schemas): object {
  const { summary, roles, body, answer, status = 200, etag, progress } = declaration;
  return {
    operationId: `${controller.replace(/Controller$/, '')}_${handler}`,
    tags: [path.split('/')[2] ?? path.split('/')[1] ?? ''],
    summary,
    ...(roles === 'anyone' ? { security: [] } : { 'x-roles': roles }),
    parameters: parameters(path, declaration, described),
    ...(body && { requestBody: { required: true, content: json(ref(body.name)) } }),
    responses: {
      [String(status)]: {
        description: 'Done.',
        ...(etag && { headers: { ETag: { description: 'The version.', schema: { type: 'string' } } } }),
        ...content(answer),
      },
      ...(progress && { 200: whileUnderWay(status === 200 ? content(answer) : {}) }),
      ...problems(path, declaration),
    },
  };
}

function content(answer: Answer): { content?: object } {
  if (answer === 'nothing') return {};
  if (answer === 'calendar') return { content: { 'text/calendar': { schema: { type: 'string' } } } };
  if (answer === 'events') return { content: { 'text/event-stream': { schema: { type: 'string' } } } };
  return {
    content: json(answer instanceof Array ? { type: 'array', items: ref(answer[0].name) } : ref(answer.name)),
  };
}

/** What long work may answer to those who ask how far it is; described in words, since lines are no JSON document. */
const whileUnderWay = (plainly: { content?: object }): object => ({
  description:
    'Done, or under way where the caller accepts `application/x-ndjson` and it takes long: a line of JSON for each step,' +
    ' `{ stage, done, of }`, and at last `{ status, body }` as they would have been answered. Hanging up calls the work off.',
  ...plainly,
});

function parameters(
  path: string,
  { query, ifMatch, idempotent }: ServedRoute['declaration'],
  described: Schemas,
): object[] {
  const header = (name: string, required: boolean, description: string): object => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: {
        type: 'string',
        pattern: name === 'file' ? '^[A-Za-z0-9_-]{1,64}\\.ics$' : '^[A-Za-z0-9_-]{1,64}$',
      },
    })),
    ...(query ? queryParameters(described[query.name]) : []),
    ...(ifMatch ? [header('If-Match', true, 'The version the caller has seen, like `"5"`.')] : []),
    ...(idempotent
      ? [header('Idempotency-Key', false, 'A repeat with the same key and body gets the first answer.')]
      : []),
    {
      name: 'Accept-Language',
      in: 'header',
      required: false,
      description: 'Language of texts; German unless English is preferred.',
      schema: { enum: [...languages] },
    },
  ];
}

function queryParameters(schema: JsonSchema | undefined): object[] {
  return Object.entries(schema?.properties ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    required: schema?.required?.includes(name) ?? false,
    schema: field,
  }));
}

const always = [503];

function problems(
  path: string,
  { roles, body, query, ifMatch, problems = [] }: ServedRoute['declaration'],
): object {
  const statuses = new Set([
    ...always,
    ...(roles === 'anyone' ? [] : [401, 403]),
    ...(body || query || ifMatch ? [400] : []),
    ...(body ? [403, 413, 415] : []),
    ...problems,
  ]);
  return Object.fromEntries(
    [...statuses]
      .sort((one, other) => one - other)
      .map((status) => [
        String(status),
        {
          description: descriptions[status] ?? 'A problem.',
          content: { 'application/problem+json': { schema: ref(ProblemDocument.name) } },
        },
      ]),
  );
}

const text = (code: keyof typeof problemTexts): string => problemTexts[code].en.join(': ');

const descriptions: Readonly<Record<number, string>> = {
  400: text('request.invalid'),
  401: text('session.missing'),
  403: text('role.notPermitted'),
  404: text('route.notFound'),
  409: text('entry.notPossible'),
  412: 'Changed meanwhile: someone else was faster.',
  413: 'Too much data.',
  415: text('request.mediaType'),
  422: text('requirements.missing'),
  428: text('version.missing'),
  429: 'Too many attempts: try again after the seconds in `Retry-After`.',
  503: text('database.unavailable'),
};

/** The schemas of all classes, without the fields that only the program fills. */
function components(): Record<string, JsonSchema> {
  const schemas = allSchemas(PREFIX);
  for (const schema of Object.values(schemas)) {
    const made = Object.entries(schema.properties ?? {}).filter(([, field]) => field['x-server'] === true);
    for (const [name] of made) {
      delete schema.properties?.[name];
      schema.required = schema.required?.filter((required) => required !== name);
    }
  }
  return schemas;
}

const requestName = (type: string): string =>
  `Record${type.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The body of `POST …/entries`: one schema per entry type, told apart by `type`. */
function recordRequests(described: Schemas): Record<string, JsonSchema> {
  const recordable = entryTypeNames.filter((type) => type !== own.submitted);
  const frame = described[RecordRequest.name]?.properties ?? {};
  const requests = recordable.map((type): [string, JsonSchema] => [
    requestName(type),
    {
      type: 'object',
      properties: { ...frame, type: { const: type }, data: ref(entryType(type).data.name) },
      required: ['type', 'data'],
      additionalProperties: false,
    },
  ]);
  return {
    ...Object.fromEntries(requests),
    [RecordRequest.name]: {
      oneOf: requests.map(([name]) => ref(name)),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(recordable.map((type) => [type, PREFIX + requestName(type)])),
      },
    },
  };
}

/** The names of the schemas that the paths lead to. */
function reachable(from: unknown, schemas: Schemas): Set<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [from];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key !== '$ref' || typeof value !== 'string') waiting.push(value);
      else if (!found.has(value.slice(PREFIX.length))) {
        found.add(value.slice(PREFIX.length));
        waiting.push(schemas[value.slice(PREFIX.length)]);
      }
    }
  }
  return found;
}

const sorted = <T>(values: readonly T[], key: (value: T) => string): T[] =>
  [...values].sort((one, other) => (key(one) < key(other) ? -1 : 1));
