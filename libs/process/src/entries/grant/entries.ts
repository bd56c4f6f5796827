import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { treasury } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Grant } from '../../dossier/money.js';
import { byId, withPart } from '../../dossier/parts.js';
import { notBounded } from '../../money/bounds.js';
import { measuresWithoutMoney } from '../../money/funding.js';
import { givenOut } from '../../money/grant-sums.js';
import { owesReport } from '../../money/report-of-use.js';
import type { Fault } from '../../schema/validate.js';
import type { GrantState } from '../../vocabulary/vocabulary.js';
import { ownerFaults } from '../budget/the-line.js';
import {
  GrantGranted,
  GrantRecorded,
  GrantRevised,
  GrantStopped,
  GrantUseReported,
  type GrantChanges,
} from './data.js';

const faultsOf = ({ from, until, owner, reportDueOn }: GrantChanges, base = ''): Fault[] => [
  ...(from !== undefined && until !== undefined && until < from
    ? [{ path: `${base}until`, code: 'endBeforeStart' } as const]
    : []),
  ...(from !== undefined && reportDueOn !== undefined && reportDueOn < from
    ? [{ path: `${base}reportDueOn`, code: 'endBeforeStart' } as const]
    : []),
  ...(owner ? ownerFaults({ owner }).map((fault) => ({ ...fault, path: `${base}${fault.path}` })) : []),
];

type OfGrant = { readonly grantId: string };

/** The grant and what became of it, where that is why it takes no such entry. */
const whatBecameOfIt = (code: 'grant.takesIt' | 'grant.owesReport') =>
  requirement<Partial<OfGrant>>(code, 'grantId', (dossier, { data }) => {
    const grant = byId(dossier.grants, data.grantId);
    return grant ? [{ params: { grant: grant.programme, grantState: grant.state } }] : [];
  });

const grantThat = (
  isMeant: (grant: Grant) => boolean,
  because: 'grant.takesIt' | 'grant.owesReport' = 'grant.takesIt',
): Subject<OfGrant> => ({
  field: 'grantId',
  candidates: (dossier) =>
    dossier.grants.filter(isMeant).map(({ id, programme }) => ({ id, label: programme })),
  takes: (dossier, { data }) => {
    const grant = byId(dossier.grants, data.grantId);
    return grant !== undefined && isMeant(grant);
  },
  because: [whatBecameOfIt(because)],
});

const aGrant = (...states: readonly GrantState[]): Subject<OfGrant> =>
  grantThat(({ state }) => states.includes(state));

const withGrant = (dossier: Dossier, id: string, change: (grant: Grant) => Grant): Dossier => ({
  ...dossier,
  grants: withPart(dossier.grants, id, change),
});

const withRecorded = (dossier: Dossier, { grantId, ...data }: GrantRecorded): Dossier => ({
  ...dossier,
  grants: [...dossier.grants, { ...data, id: grantId ?? '' }],
});

const revised = (dossier: Dossier, { grantId, changes }: GrantRevised): Dossier =>
  withGrant(dossier, grantId, (grant) => ({ ...grant, ...changes }));

const granted = (dossier: Dossier, { grantId, noticeOn, amountCents, reportDueOn }: GrantGranted): Dossier =>
  withGrant(dossier, grantId, (grant) => ({
    ...grant,
    ...(reportDueOn === undefined ? {} : { reportDueOn }),
    state: 'granted',
    noticeOn,
    amountCents: amountCents ?? grant.amountCents,
  }));

/** A change of only one end must leave the period upright too. */
const upright = requirement<GrantRevised>('grant.period', 'changes.until', (dossier, { data }) => {
  const grant = byId(revised(dossier, data).grants, data.grantId);
  return grant !== undefined && grant.until < grant.from
    ? [{ params: { from: grant.from, until: grant.until } }]
    : [];
});

/** What was given out of a grant already is not more than it is. */
const amountHolds = <D extends { readonly grantId: string }>(
  where: string,
  after: (dossier: Dossier, data: D) => Dossier,
) =>
  requirement<D>('grant.given', where, (dossier, { data }) => {
    const grant = byId(after(dossier, data).grants, data.grantId);
    const givenCents = givenOut(dossier, data.grantId);
    return grant !== undefined && givenCents > grant.amountCents ? [{ params: { givenCents } }] : [];
  });

export const grantEntries = [
  entry('grant.recorded', {
    data: GrantRecorded,
    by: treasury,
    faults: (data) => faultsOf(data),
    expects: [
      requirement<GrantRecorded>('budget.bounded', 'amountCents', (dossier, { data }) =>
        notBounded(dossier, withRecorded(dossier, data)),
      ),
    ],
    apply: (dossier, { data }) => withRecorded(dossier, data),
  }),
  entry('grant.revised', {
    data: GrantRevised,
    by: treasury,
    subject: aGrant('applied', 'granted'),
    usual: (dossier, { grantId }) => {
      const grant = byId(dossier.grants, grantId);
      if (!grant) return {};
      const { id: _id, state: _state, because: _because, noticeOn: _noticeOn, ...rest } = grant;
      const { useReport: _useReport, ...changes } = rest;
      return { changes };
    },
    faults: (data) => faultsOf(data.changes, 'changes.'),
    expects: [
      upright,
      amountHolds<GrantRevised>('changes.amountCents', revised),
      requirement<GrantRevised>('budget.bounded', 'changes.amountCents', (dossier, { data }) =>
        notBounded(dossier, revised(dossier, data)),
      ),
    ],
    apply: (dossier, { data }) => revised(dossier, data),
  }),
  entry('grant.granted', {
    data: GrantGranted,
    by: treasury,
    form: { day: { field: 'noticeOn' } },
    subject: aGrant('applied'),
    expects: [
      amountHolds<GrantGranted>('amountCents', granted),
      requirement<GrantGranted>('budget.bounded', 'amountCents', (dossier, { data }) =>
        notBounded(dossier, granted(dossier, data)),
      ),
    ],
    apply: (dossier, { data }) => granted(dossier, data),
  }),
  entry('grant.refused', {
    data: GrantStopped,
    by: treasury,
    form: { day: { field: 'noticeOn' } },
    subject: aGrant('applied'),
    apply: (dossier, { data }) =>
      measuresWithoutMoney(
        dossier,
        withGrant(dossier, data.grantId, (grant) => ({
          ...grant,
          state: 'refused',
          because: data.reason,
          noticeOn: data.noticeOn,
        })),
      ),
  }),
  entry('grant.ended', {
    data: GrantStopped,
    by: treasury,
    form: { day: { field: 'noticeOn' } },
    subject: aGrant('granted'),
    apply: (dossier, { data }) =>
      withGrant(dossier, data.grantId, (grant) => ({ ...grant, state: 'ended', because: data.reason })),
  }),
  entry('grant.useReported', {
    data: GrantUseReported,
    by: treasury,
    form: { day: { field: 'reportedOn' } },
    subject: grantThat(owesReport, 'grant.owesReport'),
    apply: (dossier, { data: { grantId, reportedOn, note } }) =>
      withGrant(dossier, grantId, (grant) => ({
        ...grant,
        useReport: { on: reportedOn, ...(note === undefined ? {} : { note }) },
      })),
  }),
] as const;
