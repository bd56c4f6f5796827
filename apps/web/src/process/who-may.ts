import type { Model } from '../api/model.types';
import type { Labels } from '../i18n/labels';

/** The roles that may record something, in words; empty where the model does not say. */
export function whoMay(type: string, model: Model, labels: Labels): string {
  const rights = model.entryTypes.find((entryType) => entryType.type === type)?.rights ?? {};
  return Object.keys(rights)
    .map((role) => labels('roles', role))
    .join(', ');
}
