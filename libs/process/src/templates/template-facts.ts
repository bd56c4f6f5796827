import { Flag, Optional, Parts, Whole } from '../schema/fields.js';
import { RequiredGroup } from './required-group.js';
import type { Template } from './template.js';

/** What a template says at the time of submission, or of lifting, and a dossier therefore keeps. */
export class TemplateFacts {
  @Whole(1, 100_000) version!: number;
  @Flag() statutory!: boolean;
  @Whole(0, 600) cycleMonths!: number;
  @Flag() needsApproval!: boolean;
  /** Submissions from before there was a register of participation demand nobody. */
  @Optional() @Parts(() => RequiredGroup) participation?: RequiredGroup[];
}

/** The part of a template that a dossier keeps. */
export const factsOf = ({
  version,
  statutory,
  cycleMonths,
  needsApproval,
  participation,
}: Template): TemplateFacts => ({
  version,
  statutory,
  cycleMonths,
  needsApproval,
  participation: participation.map((group) => ({ ...group })),
});
