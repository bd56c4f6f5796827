import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../../api/model.types';
import { useFormats } from '../../i18n/formats';
import { resolved } from '../../i18n/field-label';
import { isPlain } from '../../record/form/plain-data';
import { useConfiguredReferences } from './use-configured-references';

/** The fields of something configured, each with its name and its value in words; what has none is left out. */
export type Told = (
  schema: FieldSchema,
  data: object,
) => readonly (readonly [name: string, value: ReactNode])[];

/** Tells what is configured the way its form would show it. */
export function useToldValues(): Told {
  const { t } = useTranslation();
  const formats = useFormats();
  const references = useConfiguredReferences();

  const text = (schema: FieldSchema, root: FieldSchema, value: unknown): string => {
    const field = resolved(schema, root);
    const choice = field.oneOf?.find((one) => one.const === value)?.title;
    if (choice) return choice;
    if (typeof value === 'boolean') return t(value ? 'documents.yes' : 'documents.no');
    if (typeof value === 'number')
      return field['x-field'] === 'cents' ? formats.money(value) : formats.number(value);
    if (typeof value === 'string') {
      if (field['x-field'] === 'day') return formats.day(value);
      const kind = field['x-refers'];
      return (kind && references(kind).find((one) => one.value === value)?.label) ?? value;
    }
    if (!isPlain(value)) return '';
    return Object.entries(field.properties ?? {})
      .filter(([name]) => value[name] !== undefined)
      .map(([name, inner]) => `${inner.title ?? name}: ${text(inner, root, value[name])}`)
      .join(', ');
  };

  const node = (schema: FieldSchema, root: FieldSchema, value: unknown): ReactNode => {
    if (!Array.isArray(value)) return text(schema, root, value);
    if (value.length === 0) return t('administration.none');
    const { items } = resolved(schema, root);
    return (
      <ul className={value.length > 1 && value.some(isPlain) ? 'told-list' : 'plain-list'}>
        {value.map((item, index) => (
          <li key={index}>{items ? text(items, root, item) : String(item)}</li>
        ))}
      </ul>
    );
  };

  return (schema, data) => {
    const values = new Map<string, unknown>(Object.entries(data));
    return Object.entries(schema.properties ?? {})
      .filter(([name]) => values.get(name) !== undefined)
      .map(([name, field]) => [field.title ?? name, node(field, schema, values.get(name))] as const);
  };
}
