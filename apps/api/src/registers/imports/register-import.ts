import type { Language, Role } from '@plankreis/process';
import type { ImportFault } from './fault.js';
import { importRoutes } from './import-routes.js';
import { ImportDone, type MappingSource, type RegisterPreview } from './import.types.js';
import { sourceView, type Source } from './source.js';

/** What a file would make of a register. */
export interface RegisterPlan<Mapping> {
  readonly source: Source;
  readonly faults: readonly ImportFault[];
  readonly mapping: Mapping;
  readonly mappingFrom: MappingSource;
  readonly mapped: boolean;
  readonly added: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly unchanged: number;
}

export interface RegisterFrame<Asked, Mapping> {
  readonly roles: readonly Role[];
  /** What a file of them is asked by. */
  readonly body: new () => Asked & object;
  readonly preview: {
    readonly summary: string;
    readonly answer: new () => RegisterPreview & { mapping: Mapping };
  };
  readonly take: { readonly summary: string };
}

const doneOf = ({ added, changed, unchanged }: RegisterPlan<unknown>): ImportDone => ({
  added: added.length,
  changed: changed.length,
  unchanged,
});

/** The routes of an import into a register: it tells how much would be added and changed, and then how much was. */
export const registerImport = <Asked, Mapping>({
  roles,
  body,
  preview,
  take,
}: RegisterFrame<Asked, Mapping>) =>
  importRoutes({
    roles,
    preview: {
      ...preview,
      body,
      told: (plan: RegisterPlan<Mapping>, language: Language) => ({
        ...sourceView(plan.source, plan.faults, language),
        ...doneOf(plan),
        mapping: plan.mapping,
        mappingFrom: plan.mappingFrom,
        mapped: plan.mapped,
      }),
    },
    take: { ...take, body, answer: ImportDone, told: doneOf },
  });
