import type { EntryTypeName } from '../api/types';
import { useModel } from '../api/model';
import { labelAt } from './field-label';

/** What a field is called in the forms, by the path to it: one word for one thing. */
export function useFieldLabels(type: EntryTypeName): (path: string) => string {
  const { data } = useModel();
  const schema = data?.entryTypes.find((entryType) => entryType.type === type)?.schema;
  return (path) => (schema ? labelAt(schema, path.split('.')) : '');
}
