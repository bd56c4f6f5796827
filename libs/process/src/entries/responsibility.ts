import { dayBefore } from '../days.js';
import { entry } from '../entry.js';
import { Day, LongText, Named, OneOf, Optional, Ref } from '../fields.js';
import { requirement } from '../requirement.js';
import { withResponsibility } from '../responsibilities.js';
import { leading } from '../rights.js';
import type { Fault } from '../validate.js';
import { responsibilityRoles, type ResponsibilityRole } from '../vocabulary.js';

export class ResponsibilityAssigned {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Ref('person') personId!: string;
  @Day() from!: string;
  @Optional() @Day() until?: string;
  @Optional() @Ref('person') deputyForId?: string;
}

export class ResponsibilityEnded {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Named('person') personId!: string;
  @Day() on!: string;
  @Optional() @LongText() reason?: string;
}

const periodFaults = ({ from, until }: ResponsibilityAssigned): Fault[] =>
  until !== undefined && until < from ? [{ path: 'until', code: 'endBeforeStart' }] : [];

const held = requirement<ResponsibilityEnded>(
  'responsibility.held',
  'responsibilities',
  (dossier, { data }) =>
    !dossier.responsibilities.some(
      ({ role, personId, until }) =>
        role === data.role && personId === data.personId && (until === undefined || until >= data.on),
    ),
);

export const responsibilityEntries = [
  entry('responsibility.assigned', {
    data: ResponsibilityAssigned,
    by: leading,
    faults: periodFaults,
    apply: (dossier, { data }) => withResponsibility(dossier, data),
  }),
  entry('responsibility.ended', {
    data: ResponsibilityEnded,
    by: leading,
    expects: [held],
    apply: (dossier, { data }) => ({
      ...dossier,
      responsibilities: dossier.responsibilities.map((r) =>
        r.role === data.role && r.personId === data.personId && (r.until === undefined || r.until >= data.on)
          ? { ...r, until: dayBefore(data.on) }
          : r,
      ),
    }),
  }),
] as const;
