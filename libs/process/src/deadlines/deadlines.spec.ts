import { describe, expect, it } from '@jest/globals';
import { usualSurroundings, type Surroundings } from '../contract/surroundings.js';
import { given, type History } from '../testing/given.testing.js';
import {
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  aParkedTopic,
  aRunningMeasure,
  aTopic,
  awaitingApproval,
  decidingTheCycle,
  effectiveMeasures,
  finishedMeasures,
  suspended,
} from '../testing/histories.testing.js';
import { helga, lena, pia, thea, windows } from '../testing/world.testing.js';
import { addDays } from '../time/days.js';
import type { PlanningWindow } from '../time/windows.js';
import { deadlineKindNames } from './deadline-kinds.js';
import { chargesOf, deadlines, deadlineState, leads, type Deadline } from './deadlines.js';

const of = (history: History, around: Surroundings = usualSurroundings): readonly Deadline[] =>
  deadlines(history.dossier, around);

const days = (history: History, kind: Deadline['kind'], around?: Surroundings) =>
  of(history, around)
    .filter((one) => one.kind === kind)
    .map(({ id, dueOn, from }) => [id, dueOn, from]);

describe('the deadlines of a process', () => {
  it('has none at first', () => {
    expect(of(aTopic())).toEqual([]);
  });

  it('a parked topic comes up again on its review date, and no more once its window has opened', () => {
    const parked = aParkedTopic();
    const { reviewOn } = parked.dossier.parked!;
    expect(days(parked, 'topicReview')).toEqual([['topicReview', reviewOn, addDays(reviewOn, -30)]]);
    const opened = parked.as(pia).record('topic.windowOpened', { signal: 'Wahl' }).accepts();
    expect(of(opened)).toEqual([]);
  });

  it('a window a parked topic waits for is told of as announced and when it opens, until somebody takes it up', () => {
    const around = { ...usualSurroundings, windows };
    const parked = aParkedTopic();
    const told = of(parked, around).find(({ kind }) => kind === 'topicWindow');
    expect(told).toMatchObject({
      id: 'topicWindow.election',
      dueOn: '2024-12-31',
      from: '2024-05-10',
      warnings: ['2024-05-10', '2024-06-09'],
      params: { title: 'Kreistagswahl 2024' },
      owner: { kind: 'lead' },
      remedy: { type: 'topic.windowOpened' },
    });
    expect(days(parked, 'topicWindow')).toEqual([]);
    expect(days(aTopic(), 'topicWindow', around)).toEqual([]);
    const opened = parked.as(pia).record('topic.windowOpened', { signal: 'Wahl' }).accepts();
    expect(days(opened, 'topicWindow', around)).toEqual([]);
  });

  it('money for a year is to be registered in its budget round until something is given to every line', () => {
    const round: PlanningWindow = {
      id: 'round',
      kind: 'budgetRound',
      title: 'Haushalt 2025',
      opensOn: '2024-04-01',
      closesOn: '2024-06-30',
      noticeDays: 0,
      subject: 'any',
    };
    const around = { ...usualSurroundings, windows: [round] };
    const line = (lineId: string, year: number, kind: 'expense' | 'revenue' = 'expense') => ({
      lineId,
      year,
      kind,
      owner: { kind: 'process' as const },
      account: { scheme: 'Produkt/Sachkonto', code: lineId },
      class: 'operating' as const,
      purpose: 'Befragung',
      plannedCents: 1_000_000,
    });
    const planned = given(aDraftedMandate())
      .as(pia)
      .record('budget.planned', line('a', 2025))
      .accepts()
      .record('budget.planned', line('b', 2025, 'revenue'))
      .accepts();
    expect(days(planned, 'budgetRegistration', around)).toEqual([
      ['budgetRegistration.round', '2024-06-30', '2024-04-01'],
    ]);
    expect(days(planned, 'budgetRegistration')).toEqual([]);
    const forYear = (budgetYear: number) => ({ ...around, windows: [{ ...round, budgetYear }] });
    expect(days(planned, 'budgetRegistration', forYear(2024))).toEqual([]);
    expect(days(planned, 'budgetRegistration', forYear(2025))).toHaveLength(1);
    const election = { ...usualSurroundings, windows: [{ ...round, kind: 'election' as const }] };
    expect(days(planned, 'budgetRegistration', election)).toEqual([]);
    const provided = planned
      .as(thea)
      .record('budget.appropriated', { lineId: 'a', cents: 1, source: 'plan' });
    expect(days(provided.accepts(), 'budgetRegistration', around)).toEqual([]);
    const registered = planned.record('budget.registered', { lineId: 'a', cents: 900_000 }).accepts();
    expect(days(registered, 'budgetRegistration', around)).toEqual([]);
    const dropped = planned.as(pia).record('budget.cancelled', { lineId: 'a', reason: 'Entfällt' }).accepts();
    expect(days(dropped, 'budgetRegistration', around)).toEqual([]);
    const late = planned.on('2024-07-01').record('budget.planned', line('c', 2025)).accepts();
    expect(days(late, 'budgetRegistration', around)).toHaveLength(1);
    const onlyLate = given(aDraftedMandate())
      .as(pia)
      .on('2024-07-01')
      .record('budget.planned', line('c', 2025))
      .accepts();
    expect(days(onlyLate, 'budgetRegistration', around)).toEqual([]);
  });

  it('a step is due until it is completed, and is the matter of whom it is assigned to', () => {
    const planned = given(aDraftedMandate())
      .as(pia)
      .record('step.planned', {
        stepId: 's1',
        phase: 'method',
        title: 'Vorgespräch',
        dueOn: '2024-05-31',
        assigneeId: 'paul',
      })
      .accepts();
    const [step] = of(planned);
    expect(step).toMatchObject({
      id: 'step.s1',
      dueOn: '2024-05-31',
      from: '2024-05-17',
      params: { title: 'Vorgespräch' },
      owner: { kind: 'person', personId: 'paul' },
      remedy: { type: 'step.completed', part: 's1' },
      public: true,
    });
    expect(of(planned.record('step.completed', { stepId: 's1' }).accepts())).toEqual([]);
    expect(of(planned.record('step.cancelled', { stepId: 's1', reason: 'Entfällt' }).accepts())).toEqual([]);
  });

  it('a duty to report is due until it is delivered', () => {
    const owing = given(aDraftedMandate())
      .as(pia)
      .record('duty.recorded', {
        dutyId: 'b1',
        text: 'Zwischenbericht',
        toBodyId: 'council',
        dueOn: '2024-09-30',
      })
      .accepts();
    expect(days(owing, 'reportDuty')).toEqual([['reportDuty.b1', '2024-09-30', '2024-08-31']]);
    const told = owing
      .as(lena)
      .record('duty.delivered', { dutyId: 'b1', deliveredOn: owing.today })
      .accepts();
    expect(of(told)).toEqual([]);
  });

  it('conditions of an approval are no reports, and a refusal is to be answered by its day', () => {
    const waiting = awaitingApproval();
    const granted = waiting
      .as(lena)
      .record('approval.granted', {
        document: 'Bescheid',
        conditions: [{ text: 'Brandschutz', dueOn: '2026-03-31' }],
      })
      .accepts();
    expect(days(granted, 'approvalCondition')).toEqual([
      ['approvalCondition.approval-1', '2026-03-31', '2026-03-01'],
    ]);
    expect(days(granted, 'reportDuty')).toEqual([]);
    const refused = waiting
      .as(lena)
      .record('approval.refused', { document: 'Bescheid', grounds: 'Lücken', resubmitBy: '2026-06-30' })
      .accepts();
    expect(days(refused, 'resubmission')).toEqual([['resubmission', '2026-06-30', '2026-05-01']]);
    expect(days(waiting, 'resubmission')).toEqual([]);
  });

  it('a plan expires a cycle after its decision took effect, and is told of 18, 12 and 6 months before', () => {
    const adopted = effectiveMeasures();
    const { effectiveOn } = adopted.dossier.decisions.at(-1)!;
    const [expiry] = of(adopted).filter(({ kind }) => kind === 'planExpiry');
    const year = Number(effectiveOn!.slice(0, 4)) + adopted.dossier.cycleMonths / 12;
    expect(expiry?.dueOn).toBe(`${year}${effectiveOn!.slice(4)}`);
    expect(expiry?.warnings).toHaveLength(3);
    expect(expiry?.from).toBe(expiry?.warnings[0]);
    expect(of(aMandateBeforeTheCouncil()).filter(({ kind }) => kind === 'planExpiry')).toEqual([]);
  });

  it('a measure is late to start, then to end, then to be evaluated', () => {
    const measureKinds = (history: History) =>
      of(history).flatMap(({ kind }) => (kind.startsWith('measure') ? [kind] : []));
    expect(new Set(measureKinds(effectiveMeasures()))).toEqual(new Set(['measureStart']));
    expect(measureKinds(aRunningMeasure())).toContain('measureEnd');
    expect(new Set(measureKinds(finishedMeasures()))).toEqual(new Set(['measureEvaluation']));
    expect(measureKinds(decidingTheCycle())).toEqual([]);
  });

  it('papers before the council lapse with its term, where they do', () => {
    const before = aMandateBeforeTheCouncil();
    const around = { ...usualSurroundings, terms: [{ from: '2021-04-01', until: '2026-03-31' }] };
    const [paper] = before.dossier.papers;
    expect(days(before, 'termEnd', around)).toEqual([[`termEnd.${paper!.id}`, '2026-03-31', '2025-12-31']]);
    expect(days(before, 'termEnd')).toEqual([]);
    const [lapse] = of(before, around);
    expect(lapse?.owner).toEqual({ kind: 'council' });
  });

  it('a paper that has its session and is not released must be so before the invitation goes out', () => {
    const scheduled = given(aDraftedMandate())
      .as(pia)
      .record('paper.drafted', { paperId: 'v1', kind: 'report', title: 'Bericht', proposedItems: [] })
      .accepts()
      .as(lena)
      .record('consultation.scheduled', {
        paperId: 'v1',
        consultationId: 'c1',
        bodyId: 'council',
        role: 'information',
        sessionOn: '2024-06-10',
      })
      .accepts();
    const around = { ...usualSurroundings, lastDayFor: () => '2024-05-31' };
    expect(days(scheduled, 'invitation', around)).toEqual([['invitation.c1', '2024-05-31', '2024-05-17']]);
    expect(days(aMandateBeforeTheCouncil(), 'invitation', around)).toEqual([]);
  });

  it('what follows from something that is not public is not public either', () => {
    const secret = given(aDraftedMandate())
      .as(pia)
      .record('paper.drafted', {
        paperId: 'v1',
        kind: 'report',
        title: 'Geheim',
        proposedItems: [],
        public: false,
      })
      .accepts()
      .as(lena)
      .record('consultation.scheduled', {
        paperId: 'v1',
        bodyId: 'council',
        role: 'information',
        sessionOn: '2024-06-10',
      })
      .accepts()
      .as(pia)
      .record('step.planned', { phase: 'method', title: 'Offen', dueOn: '2024-05-01' })
      .accepts();
    expect(of(secret).map(({ kind, public: isPublic }) => [kind, isPublic])).toEqual([
      ['step', true],
      ['invitation', false],
    ]);
  });

  it('a suspended process owes only what goes on meanwhile, and is to be taken up on its day', () => {
    const until = suspended()
      .as(helga)
      .record('process.resumed', {})
      .accepts()
      .record('process.suspended', { reason: 'Stelle unbesetzt', until: '2025-03-01' })
      .accepts();
    expect(days(until, 'suspension')).toEqual([['suspension', '2025-03-01', '2025-01-30']]);
    expect(of(until).every(({ kind }) => ['suspension', 'step', 'reportDuty'].includes(kind))).toBe(true);
    expect(until.dossier.suspendedUntil).toBe('2025-03-01');
    const resumed = until.record('process.resumed', {}).accepts();
    expect(resumed.dossier.suspendedUntil).toBeUndefined();
    expect(days(suspended(), 'suspension')).toEqual([]);
  });

  it('has nothing to do any more when the process has ended', () => {
    const parked = aTopic();
    const owing = parked
      .as(pia)
      .record('step.planned', { phase: 'method', title: 'Rest', dueOn: '2024-05-01' })
      .accepts();
    expect(of(owing)).toHaveLength(1);
    expect(of(owing.record('topic.dropped', { reason: 'Kein Bedarf' }).accepts())).toEqual([]);
  });

  it('comes in the order of its days, each with its own name', () => {
    for (const history of [aRunningMeasure(), effectiveMeasures(), finishedMeasures()]) {
      const told = of(history);
      expect(told.map(({ dueOn }) => dueOn)).toEqual(told.map(({ dueOn }) => dueOn).toSorted());
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      for (const { from, warnings, dueOn, kind } of told) {
        expect(from <= dueOn && warnings.every((day) => day >= from)).toBe(true);
        expect(deadlineKindNames).toContain(kind);
      }
    }
  });
});

describe('how a deadline stands', () => {
  const deadline = { from: '2024-05-01', dueOn: '2024-05-31' };
  it.each([
    ['2024-04-30', 'inTime'],
    ['2024-05-01', 'dueSoon'],
    ['2024-05-31', 'dueSoon'],
    ['2024-06-01', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(deadlineState(deadline, today)).toBe(state);
  });
});

describe('who has the lead', () => {
  it('is told for every day without a gap', () => {
    const history = given(aDraftedMandate())
      .as(helga)
      .on('2024-03-01')
      .record('responsibility.ended', { role: 'accountable', personId: 'pia', on: '2024-04-01' })
      .accepts()
      .record('responsibility.assigned', { role: 'accountable', personId: 'paul', from: '2024-05-01' })
      .accepts();
    const told = leads(history.dossier).map(({ who, from, until }) => [who, from, until]);
    expect(told).toEqual([
      [{ kind: 'person', id: 'pia' }, '0000-01-01', '2024-03-31'],
      [{ kind: 'department', id: 'social' }, '2024-04-01', '2024-04-30'],
      [{ kind: 'person', id: 'paul' }, '2024-05-01', '9999-12-31'],
    ]);
    expect(chargesOf(history.dossier, { owner: { kind: 'council' } })).toHaveLength(1);
    expect(leads(aTopic().dossier)).toEqual([
      { who: { kind: 'department', id: 'social' }, from: '0000-01-01', until: '9999-12-31' },
    ]);
  });
});
