import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { accountable, leading } from '../../contract/rights.js';
import type { Fault } from '../../schema/validate.js';
import { ResponsibilityAssigned, ResponsibilityEnded } from './data.js';
import { withResponsibility, withoutResponsibility } from './terms.js';

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
    usual: (dossier, _about, _actor, today) => ({
      from: today,
      ...(accountable(dossier, today) ? {} : { role: 'accountable' as const }),
    }),
    faults: periodFaults,
    apply: (dossier, { data }) => withResponsibility(dossier, data),
  }),
  entry('responsibility.ended', {
    data: ResponsibilityEnded,
    by: leading,
    expects: [held],
    apply: (dossier, { data }) => withoutResponsibility(dossier, data),
  }),
] as const;
