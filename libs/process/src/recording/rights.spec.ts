import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../contract/actor.js';
import { accountable, isAssigned, permitted } from '../contract/rights.js';
import { entryTypeNames, type EntryTypeName } from '../entries/index.js';
import { Chance } from '../testing/chance.testing.js';
import { fitting } from '../testing/fitting.testing.js';
import { makers, type History } from '../testing/given.testing.js';
import { aDraftedMandate, aRunningMeasure } from '../testing/histories.testing.js';
import { measureLine } from '../testing/samples.testing.js';
import { ada, adam, helga, lars, lena, paul, pia, thea, yara, yuri } from '../testing/world.testing.js';
import { fillIn } from './fill-in.js';
import { record } from './record.js';

/** The rows of model 2.8, said once more: who may record what, on a process of `social` that Pia is assigned to. */
const desk = [pia, helga];
const head = [helga];
const council = [lena, thea];
const all = [pia, helga, lena, thea];

function mayRecord(type: EntryTypeName): readonly Actor[] {
  switch (type) {
    case 'paper.coSigned':
      // Each for their own unit.
      return [helga, thea, yuri];
    case 'paper.released':
    case 'mandate.statutoryStarted':
    case 'process.suspended':
    case 'process.resumed':
    case 'process.abandoned':
    case 'process.closed':
    case 'cycle.renewed':
    case 'amendment.applied':
    case 'template.lifted':
    case 'responsibility.assigned':
    case 'responsibility.ended':
    case 'phase.reopened':
    case 'participation.waived':
      return head;
    case 'consultation.scheduled':
    case 'consultation.rescheduled':
    case 'consultation.held':
    case 'decision.recorded':
    case 'decision.tookEffect':
    case 'decision.conditionMet':
    case 'decision.objected':
    case 'decision.objectionSettled':
    case 'decision.annulled':
    case 'decision.repealed':
    case 'paper.lapsed':
    case 'approval.granted':
    case 'approval.refused':
    case 'duty.delivered':
      return council;
    case 'paper.bundled':
    case 'paper.unbundled':
    case 'budget.planned':
    case 'budget.revised':
    case 'budget.cancelled':
    case 'budget.registered':
    case 'budget.committed':
    case 'budget.released':
    case 'budget.spent':
    case 'budget.refunded':
    case 'post.planned':
    case 'post.placed':
    case 'post.cancelled':
    case 'note.added':
    case 'document.attached':
    case 'duty.recorded':
    case 'decision.progressNoted':
      return all;
    case 'budget.appropriated':
    case 'budget.conditionMet':
    case 'budget.blocked':
    case 'budget.unblocked':
    case 'grant.recorded':
    case 'grant.revised':
    case 'grant.granted':
    case 'grant.refused':
    case 'grant.ended':
    case 'grant.useReported':
      return [thea];
    case 'entry.reversed':
      // The liaisons only what they recorded themselves; here that is Lena's.
      return [helga, lena];
    default:
      return desk;
  }
}

/** A dossier with a part of every kind, so that data of every type can name something. */
const full: History = aRunningMeasure()
  .record('step.planned', { stepId: 's1', phase: 'measures', title: 'Vertrag', dueOn: '2025-07-01' })
  .accepts()
  .record('duty.recorded', { dutyId: 'b1', text: 'Sachstand', toBodyId: 'council', dueOn: '2026-01-01' })
  .accepts()
  .as(lena)
  .record('note.added', { text: 'Protokoll liegt vor' })
  .accepts()
  .record('consultation.scheduled', {
    paperId: 'p2',
    consultationId: 'c1',
    bodyId: 'north',
    role: 'information',
    sessionOn: '2025-06-01',
  })
  .accepts()
  .as(thea)
  .record('budget.planned', { ...measureLine('m1'), lineId: 'l2' })
  .accepts()
  .record('budget.appropriated', {
    appropriationId: 'g1',
    lineId: 'l1',
    cents: 100,
    source: 'plan',
    conditional: { on: 'budget', text: 'Haushalt genehmigt' },
  })
  .accepts()
  .record('budget.blocked', { blockId: 'x1', lineId: 'l1', cents: 100, reason: 'Haushaltssperre' })
  .accepts()
  .record('budget.committed', {
    commitmentId: 'k1',
    lineId: 'l1',
    cents: 1000,
    on: '2025-06-01',
    reference: 'Vertrag',
  })
  .accepts()
  .record('budget.spent', { lineId: 'l1', cents: 100, bookedOn: '2025-06-01', voucher: 'B 1' })
  .accepts()
  .record('grant.recorded', {
    grantId: 'z1',
    programme: 'Landesprogramm',
    purpose: 'Fachstelle',
    amountCents: 500,
    ownShareCents: 500,
    from: '2025-01-01',
    until: '2026-12-31',
    state: 'applied',
  })
  .accepts()
  .record('post.planned', {
    postId: 'o1',
    title: 'Fachstelle',
    owner: { kind: 'measure', measureId: 'm1' },
    fte: 1,
    source: 'new',
    year: 2025,
  })
  .accepts()
  .as(lena)
  .record('note.added', { text: 'Niederschrift folgt' })
  .accepts();

function answer(type: EntryTypeName, actor: Actor): string {
  const { dossier, context, entries, today } = full;
  const about = { paperId: 'p2', seq: entries.length };
  const data =
    type === 'entry.reversed'
      ? { seq: entries.length, reason: 'Irrtum' }
      : fitting[type]({ actor, dossier, today, chance: new Chance(7), journal: entries, about });
  const completed = fillIn(type, data ?? {}, makers(entries.length, {}, dossier.template.key));
  if ('faults' in completed) throw new Error(JSON.stringify(completed.faults));
  const result = record(dossier, { type, data: completed.data, actor, occurredOn: today }, context);
  return result.ok ? 'accepted' : result.refusal.code;
}

const others = [paul, yara, yuri, adam, ada];

describe.each(entryTypeNames.filter((type) => type !== 'topic.submitted'))('%s', (type) => {
  const may = mayRecord(type);

  it(`may be recorded by ${may.map(({ id }) => id).join(', ')} and nobody else`, () => {
    const everybodyHere = [...desk, ...council, ...others];
    const refused = everybodyHere.filter((actor) => answer(type, actor) === 'entry.notPermitted');
    expect(refused.map(({ id }) => id)).toEqual(
      everybodyHere.filter((actor) => !may.includes(actor)).map(({ id }) => id),
    );
  });

  it('is not even looked at for others: its data is good', () => {
    for (const actor of may) expect(answer(type, actor)).not.toBe('entry.invalid');
  });
});

describe('a topic is submitted', () => {
  const rights = { planner: 'own', head: 'department' } as const;
  it('by planners and heads for their own department', () => {
    for (const actor of [pia, paul, helga])
      expect(permitted(rights, actor, { department: 'social' }, '2024-01-10')).toBe(true);
    for (const actor of [yara, yuri, lena, adam, ada])
      expect(permitted(rights, actor, { department: 'social' }, '2024-01-10')).toBe(false);
  });
});

describe('own means assigned, in whatever responsibility', () => {
  it('also a planner of another department', () => {
    const assigned = aDraftedMandate()
      .as(helga)
      .record('responsibility.assigned', { role: 'monitoring', personId: 'yara', from: '2024-02-10' })
      .accepts();
    expect(isAssigned(assigned.dossier, 'yara', '2024-02-10')).toBe(true);
    assigned.as(yara).record('finding.recorded', finding).refuses('entry.notPossible');
    aDraftedMandate().as(yara).record('finding.recorded', finding).refuses('entry.notPermitted');
  });

  const finding = {
    text: 'Leerstand',
    source: 'Begehung',
    asOf: '2024-01-01',
    spatialLevel: 'quarter',
  } as const;
});

describe('four eyes', () => {
  it('a head who drafted a paper does not release it', () => {
    aDraftedMandate()
      .as(helga)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Neu' } })
      .accepts()
      .record('paper.released', { paperId: 'p1' })
      .refuses('entry.notPermitted');
  });

  it('a liaison takes back only what he recorded himself', () => {
    full
      .as(lars)
      .record('entry.reversed', { seq: full.entries.length, reason: 'Irrtum' })
      .refuses('entry.notPermitted');
  });
});

describe('reaches beyond those in use', () => {
  const { dossier } = full;
  it('treasury asks for the flag', () => {
    expect(permitted({ liaison: 'treasury' }, thea, dossier, '2025-06-01')).toBe(true);
    expect(permitted({ liaison: 'treasury' }, lena, dossier, '2025-06-01')).toBe(false);
  });

  it('the accountable person is the one of the day', () => {
    expect(accountable(dossier, '2025-06-01')?.personId).toBe('pia');
    expect(accountable(dossier, '2024-01-31')).toBeUndefined();
  });
});
