import { useCallback } from 'react';
import { useModel } from '../../api/model';
import { isHidden } from '../../record/form/form-schema';
import type { Asks } from './start-of-check';

/** Whether the form of a type asks people for a field, as the model says. */
export function useAsks(): Asks {
  const { data: model } = useModel();
  return useCallback(
    (type, field) => {
      const schema = model?.entryTypes.find((entryType) => entryType.type === type)?.schema;
      const asked = schema?.properties?.[field];
      return asked !== undefined && !isHidden(asked);
    },
    [model],
  );
}
