import type { ErrorSchema } from '@rjsf/utils';
import type { Bundle, BundleMember } from '../../api/bundles';
import type { FieldSchema } from '../../api/model.types';
import type { Problem } from '../../api/problem';
import { faultsAtFields, isField, placed, type PlacedFault } from '../../record/faults';

/** A fault in the part of a form that is about one paper, or in what is the same for all of them. */
export interface PartFault {
  /** The process of the paper; undefined for what is the same for all. */
  readonly processId?: string;
  readonly path: string;
  readonly message: string;
}

/** What a refusal says of the fields, and what is in the way elsewhere. */
interface Told {
  readonly atFields: readonly PartFault[];
  readonly elsewhere: readonly string[];
}

/** `members` in the order they were sent; `shared` names the fields that are the same for all. */
export function faultsTold(
  { errors, missing }: Problem,
  { members }: Pick<Bundle, 'members'>,
  schema: FieldSchema,
  shared: (name: string) => boolean,
): Told {
  const at = (processId: string | undefined, path: string, message: string): PartFault =>
    shared(path.split('.')[0] ?? '') ? { path, message } : { processId, path, message };
  const named = ({ number, processTitle }: BundleMember): string => `${number} ${processTitle}`;
  const atFields: PartFault[] = [];
  const elsewhere: string[] = [];
  for (const { path, message } of errors) {
    const [, index, inside] = /^members\.(\d+)\.data\.(.+)$/.exec(path) ?? [];
    if (inside === undefined) elsewhere.push(message);
    else atFields.push(at(members[Number(index)]?.processId, inside, message));
  }
  for (const { process, where, message } of missing)
    if (isField(schema, where))
      atFields.push(at(members.find((member) => named(member) === process)?.processId, where, message));
    else elsewhere.push([process, message].filter(Boolean).join(': '));
  const isSaid = (one: PartFault, index: number): boolean =>
    atFields.findIndex(({ processId, path }) => processId === one.processId && path === one.path) === index;
  return { atFields: atFields.filter(isSaid), elsewhere };
}

/** The faults of one part, for its fields. */
export const faultsOfPart = (faults: readonly PartFault[], processId?: string): ErrorSchema =>
  faultsAtFields(
    faults.filter((fault) => fault.processId === processId),
    '',
  );

/** The faults with the way to each; those of a paper name it. */
export const placedFaults = (
  faults: readonly PartFault[],
  { members }: Pick<Bundle, 'members'>,
  schema: FieldSchema,
  prefixOf: (processId?: string) => string,
): PlacedFault[] =>
  faults.map(({ processId, path, message }) => {
    const { label, ...fault } = placed(schema, path, message, prefixOf(processId));
    const title = members.find((member) => member.processId === processId)?.title;
    return { ...fault, label: [title, label].filter(Boolean).join(' › ') };
  });
