import { useCallback } from 'react';
import { useModel } from '../api/model';
import type { Asks } from './start-of-finding';

/** Whether the form of a type asks for a field, as the model says. */
export function useAsks(): Asks {
  const { data: model } = useModel();
  return useCallback(
    (type, field) =>
      model?.entryTypes.find((entryType) => entryType.type === type)?.schema.properties?.[field] !==
      undefined,
    [model],
  );
}
