import type { Model } from '../api/model.types';
import type { Person } from '../api/types';

/** Whether something of a department may be this person's to record; that of planners depends on the process, which the server judges. */
export function mayRecord(
  type: string,
  { role, department, treasury }: Person,
  model: Model,
  departmentId: string,
): boolean {
  const reach = model.entryTypes.find((entryType) => entryType.type === type)?.rights?.[role];
  if (reach === 'treasury') return treasury;
  return reach !== undefined && (reach === 'any' || department?.id === departmentId);
}
