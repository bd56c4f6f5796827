import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { entryTypeNames } from '@plankreis/process';
import { declaredRoutes, startApp } from '../../app.testing.js';
import { describe as describeInterface } from './description.js';

interface Described {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object; requestBody?: unknown }>>;
  components: {
    schemas: Record<string, { oneOf?: { $ref: string }[]; discriminator?: { mapping: object } }>;
  };
}

const described = describeInterface(declaredRoutes) as unknown as Described;

describe('the interface description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(described) as unknown as Record<string, unknown>,
    );
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(described.openapi).toBe('3.1.0');
  });

  it('is served, and can be read', async () => {
    const test = await startApp();
    const json = await test.stranger.get('/api/openapi.json').expect(200);
    expect(json.body).toEqual(JSON.parse(JSON.stringify(described)));
    const page = await test.stranger.get('/api/docs').expect(200);
    expect(page.text).toContain('<title>Plankreis</title>');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    await test.stranger.get('/api/docs/swagger-ui-bundle.js').expect(200);
    await test.close();
  });

  it('is the same text every time', () => {
    expect(JSON.stringify(describeInterface([...declaredRoutes].reverse()))).toBe(JSON.stringify(described));
  });

  it('names every operation once', () => {
    const names = Object.values(described.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(declaredRoutes.length);
  });

  it('leads every reference somewhere', () => {
    const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    const missing = references.filter((name) => !(name in described.components.schemas));
    expect(missing).toEqual([]);
  });

  it('tells the data of every entry type apart by its type', () => {
    const { RecordRequest } = described.components.schemas;
    const recordable = entryTypeNames.filter((type) => type !== 'topic.submitted');
    expect(Object.keys(RecordRequest!.discriminator!.mapping)).toEqual(recordable);
    expect(RecordRequest!.oneOf).toHaveLength(recordable.length);
    expect(described.components.schemas['RecordTopicDropped']).toEqual({
      type: 'object',
      properties: {
        type: { const: 'topic.dropped' },
        data: { $ref: '#/components/schemas/TopicDropped' },
        occurredOn: expect.objectContaining({ type: 'string', format: 'date' }),
        basis: expect.objectContaining({ type: 'string' }),
      },
      required: ['type', 'data'],
      additionalProperties: false,
    });
  });

  it('hides what only the program fills', () => {
    expect(JSON.stringify(described.components.schemas)).not.toContain('x-server');
  });
});
