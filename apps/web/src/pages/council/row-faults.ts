import type { ErrorSchema } from '@rjsf/utils';
import type { FieldSchema } from '../../api/model.types';
import type { Problem } from '../../api/problem';
import { faultsAtFields, stepsOf, type PlacedFault } from '../../record/faults';
import { labelAt } from '../../i18n/field-label';

/** The element that holds a field of a row. */
export const fieldId = (row: string, path: string): string => [row, ...stepsOf(path)].join('_');

const PREFIX = 'data.';

const pathOf = (path: string): string => (path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path);

/** What a refusal says of the items of a decision, for their fields. */
export const itemFaultsOf = (refusal: Problem | undefined): ErrorSchema =>
  faultsAtFields(
    [
      ...(refusal?.errors ?? []).map(({ path, message }) => ({ path: pathOf(path), message })),
      ...(refusal?.missing ?? []).map(({ where, message }) => ({ path: where, message })),
    ].filter(({ path }) => ['items', 'withoutProviso'].includes(stepsOf(path)[0] ?? '')),
    '',
  );

/** Everything a refusal names, each with the field of the row it is about, if that is on the screen. */
export function faultsOf(row: string, schema: FieldSchema, { errors, missing }: Problem): PlacedFault[] {
  const named = [
    ...errors.map(({ path, message }) => ({
      path: pathOf(path),
      message,
    })),
    ...missing.map(({ where, message }) => ({ path: where, message })),
  ];
  return named.map(({ path, message }) => ({
    message,
    label: labelAt(schema, stepsOf(path)),
    target: fieldId(row, path),
  }));
}
