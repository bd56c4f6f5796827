import { isDay, Part } from '@plankreis/process';
import { Allow, ValidateBy, ValidateIf } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';

/** Fields only answers have: nothing a caller sends is checked by them, they say what the interface promises. */
type Field = (target: object, property: string) => void;

/** What the schema of a field says; JSON Schemas are of version 2020-12, the library's types know only OpenAPI 3.0. */
export const InSchema = (schema: object | ((own: object) => object)): Field =>
  JSONSchema(schema as Parameters<typeof JSONSchema>[0]);

/** A field of an answer with this JSON Schema. */
export const Answers =
  (schema: object): Field =>
  (target, property) => {
    Allow()(target, property);
    InSchema(schema)(target, property);
  };

/** A calendar day. */
export const CalendarDay = (): Field => (target, property) => {
  ValidateBy({ name: 'isDay', validator: { validate: isDay } })(target, property);
  InSchema({ type: 'string', format: 'date', 'x-field': 'day' })(target, property);
};

/** A part of an answer, or null. */
export const OrNull =
  (type: () => new () => object): Field =>
  (target, property) => {
    Part(type)(target, property);
    InSchema((schema: object) => ({ oneOf: [schema, { type: 'null' }] }))(target, property);
  };

/** Text of any length; may be empty. */
export const AnyText = (): Field => Answers({ type: 'string' });

export const TextOrNull = (): Field => Answers({ type: ['string', 'null'] });

/** A field of a change that `null` takes away. */
export const Removable = (): Field => (target, property) => {
  ValidateIf((_, value) => value !== undefined && value !== null)(target, property);
  InSchema((schema: object) => ({ oneOf: [schema, { type: 'null' }] }))(target, property);
};

/** A UTC instant, ISO 8601. */
export const Instant = (): Field => Answers({ type: 'string', format: 'date-time' });

/** Values by name. */
export const ByName = (values: object): Field => Answers({ type: 'object', additionalProperties: values });

const PREFIX = '#/components/schemas/';

/** A part that is described by a class of the core, named by it. */
export const AsData = (className: string): Field => Answers({ $ref: PREFIX + className });

/** A list of such parts. */
export const AsDataList = (className: string): Field =>
  Answers({ type: 'array', items: { $ref: PREFIX + className } });

/** A list of texts. */
export const TextList = (): Field => Answers({ type: 'array', items: { type: 'string' } });

/** A version or a sequence number. */
export const Count = (): Field => Answers({ type: 'integer', minimum: 0 });

/** An object whose inside is checked elsewhere. */
export const AnyObject = (): Field => Answers({ type: 'object' });
