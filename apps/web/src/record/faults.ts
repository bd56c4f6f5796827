import { toErrorSchema, type ErrorSchema, type RJSFValidationError } from '@rjsf/utils';
import type { FieldSchema } from '../api/model.types';
import type { FieldFault } from '../api/types';
import { labelAt } from '../i18n/field-label';

/** A fault with the place on the screen that has it. */
export interface PlacedFault {
  readonly message: string;
  /** What the field is called; empty where it is the whole form. */
  readonly label: string;
  /** The element to go to, if it is on the screen. */
  readonly target?: string;
}

export const stepsOf = (path: string): string[] =>
  path
    .replace(/\[(\w+)\]/g, '.$1')
    .split('.')
    .filter(Boolean);

/** `prefix` begins the ids of the form's fields. */
export const elementId = (steps: readonly string[], prefix = 'root'): string => [prefix, ...steps].join('_');

/** Whether a path names a field of this form, rather than a part of the dossier. */
export const isField = (schema: FieldSchema, path: string): boolean =>
  schema.properties?.[stepsOf(path)[0] ?? ''] !== undefined;

export const placed = (schema: FieldSchema, path: string, message: string, prefix?: string): PlacedFault => {
  const steps = stepsOf(path);
  return { message, label: labelAt(schema, steps), target: elementId(steps, prefix) };
};

/** Faults the form's own check found. */
export const ownFaults = (schema: FieldSchema, errors: readonly RJSFValidationError[]): PlacedFault[] =>
  errors.map(({ property = '', message = '' }) => placed(schema, property, message));

/** Faults the server found: those in the data carry a prefix where an entry was sent. */
export const serverFaults = (
  schema: FieldSchema,
  errors: readonly FieldFault[],
  prefix: string,
): PlacedFault[] =>
  errors.map(({ path, message }) =>
    path.startsWith(prefix)
      ? placed(schema, path.slice(prefix.length), message)
      : { message, label: '', target: ['occurredOn', 'basis'].includes(path) ? path : undefined },
  );

/** The same, for the fields themselves. */
export const faultsAtFields = (
  errors: readonly Pick<FieldFault, 'path' | 'message'>[],
  prefix: string,
): ErrorSchema =>
  toErrorSchema(
    errors
      .filter(({ path }) => path.startsWith(prefix))
      .map(({ path, message }) => ({
        property: `.${stepsOf(path.slice(prefix.length)).join('.')}`,
        message,
        stack: message,
      })),
  );
