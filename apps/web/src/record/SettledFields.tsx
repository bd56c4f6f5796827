import type { FieldSchema } from '../api/model.types';
import { Facts } from '../view/Facts';
import { labelAt } from '../i18n/field-label';
import type { Plain } from './form/plain-data';
import type { References } from './form/references';

interface Props {
  readonly names: readonly string[];
  readonly schema: FieldSchema;
  readonly data: Plain;
  readonly references: References;
  /** Number fields that name one of the things of a kind. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What an entry is about, where nobody has to choose it any more. */
export function SettledFields({ names, schema, data, references, choices }: Props) {
  if (names.length === 0) return null;
  const said = (name: string): string => {
    const given = data[name];
    const value = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const kind = choices?.[name] ?? schema.properties?.[name]?.['x-refers'];
    return references(kind ?? '').find((choice) => choice.value === value)?.label ?? value;
  };
  return <Facts facts={names.map((name) => [labelAt(schema, [name]), said(name)])} />;
}
