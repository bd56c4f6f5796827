import type { EntryTypeName } from '../api/types';
import type { TFunction } from 'i18next';
import type { Model } from '../api/model.types';
import type { Labels } from '../i18n/labels';

/** Whose matter it is to record something, in words; empty where the model does not say. */
export function whoMay(
  type: EntryTypeName,
  model: Pick<Model, 'entryTypes'>,
  department: string,
  labels: Labels,
  t: TFunction,
): string {
  const rights = model.entryTypes.find((entryType) => entryType.type === type)?.rights ?? {};
  return Object.entries(rights)
    .map(([role, reach]) => {
      const name = labels('roles', role);
      switch (reach) {
        case 'own':
          return t('next.reach.own', { role: name });
        case 'department':
          return t('next.reach.department', { role: name, department });
        case 'treasury':
          return t('next.reach.treasury', { role: name });
        case 'ownEntries':
          return t('next.reach.ownEntries', { role: name });
        case 'any':
          return name;
        default:
          // In the words of the model, which has some for every reach.
          return t('next.reach.other', { role: name, reach: labels('reaches', reach) });
      }
    })
    .join('; ');
}
