import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import {
  toErrorSchema,
  type RJSFSchema,
  type RJSFValidationError,
  type ValidationData,
  type ValidatorType,
} from '@rjsf/utils';
import type { TFunction } from 'i18next';
import type { FieldSchema } from '../../api/model.types';
import { schemaAt } from '../../i18n/field-label';
import { filledIn, withRequiredParts } from './plain-data';

/** What goes wrong at a field itself; the other keywords only repeat it for the parts around it. */
const atTheField = new Set([
  'required',
  'type',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'enum',
  'oneOf',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
]);

const check = (schema: RJSFSchema, data: unknown): OutputUnit[] =>
  // RJSF types its schemas after draft 7, the validator after 2020-12; what both use here is the same.
  new Validator(schema as Schema, '2020-12', false).validate(data).errors;

function pathOf({ keyword, instanceLocation, error }: OutputUnit): string[] {
  const path = instanceLocation
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
  const absent = keyword === 'required' ? /"([^"]+)"/.exec(error)?.[1] : undefined;
  return absent === undefined ? path : [...path, absent];
}

/** The schema was one of the model before it was RJSF's. */
const ofModel = (schema: RJSFSchema): FieldSchema => schema as FieldSchema;

/**
 * Checks forms by walking the schema. Validators that compile it to code would need `new Function`, which the
 * content security policy forbids. The server checks again and knows more; this only saves a round trip.
 */
export class FormValidator implements ValidatorType {
  constructor(private readonly t: TFunction) {}

  isValid(schema: RJSFSchema, formData: unknown, rootSchema: RJSFSchema): boolean {
    return check({ ...schema, $defs: rootSchema.$defs }, formData).length === 0;
  }

  /** Only RJSF's playground asks for this. */
  rawValidation(): { errors?: never[] } {
    return {};
  }

  validateFormData(formData: unknown, schema: RJSFSchema): ValidationData<unknown> {
    const seen = new Set<string>();
    const data = withRequiredParts(filledIn(formData), ofModel(schema));
    const errors = check(schema, data).flatMap((unit): RJSFValidationError[] => {
      const path = pathOf(unit);
      const property = `.${path.join('.')}`;
      if (!atTheField.has(unit.keyword) || seen.has(property)) return [];
      seen.add(property);
      const message = this.message(unit.keyword, schemaAt(ofModel(schema), path));
      return [{ name: unit.keyword, property, message, stack: message }];
    });
    return { errors, errorSchema: toErrorSchema(errors) };
  }

  private message(keyword: string, field: FieldSchema | undefined): string {
    switch (keyword) {
      case 'required':
      case 'minLength':
      case 'minItems':
        return this.t('form.required');
      case 'enum':
      case 'oneOf':
        return this.t('form.choose');
      case 'maxLength':
        return this.t('form.tooLong');
      case 'minimum':
      case 'maximum':
        return this.t('form.outOfRange');
      case 'format':
        return this.t('form.dayNotUnderstood');
      case 'type':
        return this.t(
          field?.['x-field'] === 'cents' ? 'form.amountNotUnderstood' : 'form.numberNotUnderstood',
        );
      default:
        return this.t('form.notUnderstood');
    }
  }
}
