import { expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aTopic,
  decidingTheCycle,
  plannedMeasures,
} from '../../testing/histories.testing.js';
import { processLine } from '../../testing/samples.testing.js';
import { helga, lena, thea } from '../../testing/world.testing.js';

const grant = {
  grantId: 'z1',
  programme: 'Landesprogramm',
  purpose: 'Planung',
  amountCents: 500,
  ownShareCents: 500,
  from: '2024-01-01',
  until: '2025-12-31',
  state: 'applied',
} as const;

const applied = () => given(aCommissionedProcess()).as(thea).record('grant.recorded', grant).accepts();

it('a grant is applied for, granted and ended', () => {
  applied()
    .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-01', amountCents: 400 })
    .accepts((dossier) =>
      expect(dossier.grants).toMatchObject([
        { id: 'z1', state: 'granted', amountCents: 400, noticeOn: '2024-05-01' },
      ]),
    )
    .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-01' })
    .refuses('entry.notPossible', [
      'grant.takesIt',
      'grantId',
      { grant: grant.programme, grantState: 'granted' },
    ])
    .record('grant.ended', { grantId: 'z1', noticeOn: '2024-05-01', reason: 'Abgerechnet' })
    .accepts((dossier) => expect(dossier.grants[0]?.state).toBe('ended'))
    .record('grant.revised', { grantId: 'z1', changes: { programme: 'Anders' } })
    .refuses('entry.notPossible');
});

it('or refused', () => {
  applied()
    .record('grant.refused', { grantId: 'z1', noticeOn: '2024-05-01', reason: 'Überzeichnet' })
    .accepts((dossier) =>
      expect(dossier.grants[0]).toMatchObject({ state: 'refused', because: 'Überzeichnet' }),
    )
    .record('grant.ended', { grantId: 'z1', noticeOn: '2024-05-01', reason: 'Abgerechnet' })
    .refuses('entry.notPossible');
});

it('its use is reported to the funder once, while it runs or after it ended', () => {
  applied()
    .record('grant.useReported', { grantId: 'z1', reportedOn: '2024-05-01' })
    .refuses('entry.notPossible', [
      'grant.owesReport',
      'grantId',
      { grant: grant.programme, grantState: 'applied' },
    ]);
  const granted = applied()
    .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-01', reportDueOn: '2026-06-30' })
    .accepts((dossier) => expect(dossier.grants[0]?.reportDueOn).toBe('2026-06-30'));
  granted
    .record('grant.ended', { grantId: 'z1', noticeOn: '2024-05-01', reason: 'Abgerechnet' })
    .accepts()
    .record('grant.useReported', { grantId: 'z1', reportedOn: '2024-05-01', note: 'Einfacher Nachweis' })
    .accepts((dossier) =>
      expect(dossier.grants[0]).toMatchObject({
        state: 'ended',
        useReport: { on: '2024-05-01', note: 'Einfacher Nachweis' },
      }),
    )
    .record('grant.useReported', { grantId: 'z1', reportedOn: '2024-05-01' })
    .refuses('entry.notPossible');
  granted
    .as(helga)
    .record('process.suspended', { reason: 'Personal fehlt' })
    .accepts()
    .as(thea)
    .record('grant.useReported', { grantId: 'z1', reportedOn: '2024-05-01' })
    .accepts();
  given(aCommissionedProcess())
    .as(thea)
    .record('grant.recorded', { ...grant, reportDueOn: '2023-12-31' })
    .refuses('entry.invalid', ['endBeforeStart', 'reportDueOn']);
});

it.each([
  ['topic.dropped', aTopic, { reason: 'Kein Bedarf' }],
  ['process.closed', decidingTheCycle, { reason: 'Abgeschlossen' }],
  ['cycle.renewed', decidingTheCycle, { reason: 'Turnus' }],
] as const)('%s waits for the report of use that is due on a day', (type, history, data) => {
  const paid = { ...grant, state: 'granted' } as const;
  const owing = given(history())
    .as(thea)
    .record('grant.recorded', { ...paid, reportDueOn: '2030-06-30' })
    .accepts();
  owing
    .as(helga)
    .record(type, data)
    .refuses('requirements.missing', [
      'grant.accounted',
      'grants.z1',
      { programme: grant.programme, reportDueOn: '2030-06-30' },
    ]);
  owing
    .record('grant.useReported', { grantId: 'z1', reportedOn: '2024-01-02' })
    .accepts()
    .as(helga)
    .record(type, data)
    .accepts();
  // Where the notice names no day, nobody is kept waiting.
  given(history()).as(thea).record('grant.recorded', paid).accepts().as(helga).record(type, data).accepts();
});

it('only the treasury records grants', () => {
  given(aCommissionedProcess()).as(lena).record('grant.recorded', grant).refuses('entry.notPermitted');
});

it('a period does not stand upside down, and an earmark names its measure', () => {
  given(aCommissionedProcess())
    .as(thea)
    .record('grant.recorded', { ...grant, until: '2023-12-31', owner: { kind: 'measure' } })
    .refuses('entry.invalid', ['endBeforeStart', 'until'], ['measureMissing', 'owner.measureId']);
  applied()
    .record('grant.revised', { grantId: 'z1', changes: { from: '2026-01-01' } })
    .refuses('requirements.missing', [
      'grant.period',
      'changes.until',
      { from: '2026-01-01', until: '2025-12-31' },
    ]);
  applied()
    .record('grant.revised', { grantId: 'z1', changes: { from: '2026-01-01', until: '2026-12-31' } })
    .accepts((dossier) => expect(dossier.grants[0]?.until).toBe('2026-12-31'));
  given(plannedMeasures())
    .as(thea)
    .record('grant.recorded', { ...grant, owner: { kind: 'measure', measureId: 'm1' } })
    .accepts();
});

it('does not become less than was given out of it, nor more than can be added', () => {
  const used = applied()
    .record('budget.planned', { ...processLine, lineId: 'l1' })
    .accepts()
    .record('budget.appropriated', { lineId: 'l1', cents: 300, source: 'grant', grantId: 'z1' })
    .accepts();
  used
    .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-01', amountCents: 299 })
    .refuses('requirements.missing', ['grant.given', 'amountCents', { givenCents: 300 }]);
  used
    .record('grant.revised', { grantId: 'z1', changes: { amountCents: 299 } })
    .refuses('requirements.missing', ['grant.given', 'changes.amountCents', { givenCents: 300 }]);
  used
    .record('grant.revised', { grantId: 'z1', changes: { amountCents: 9_000_000_000_000 } })
    .refuses('requirements.missing', ['budget.bounded', 'changes.amountCents']);
});
