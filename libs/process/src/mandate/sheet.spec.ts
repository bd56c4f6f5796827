import { describe, expect, it } from '@jest/globals';
import { visibleTo } from '../reading/visibility.js';
import { given, type History } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
  analysed,
  aStatutoryStart,
  releasedPaper,
  suspended,
} from '../testing/histories.testing.js';
import {
  commission,
  commissionItem,
  decided,
  processLine,
  wholeMandate,
} from '../testing/samples.testing.js';
import { hanno, helga, lena, pia, yara } from '../testing/world.testing.js';
import { mandateSheet } from './sheet.js';
import { sheet } from './sheet.testing.js';

const inCouncil = { decisionId: 'd1', bodyId: 'council', decidedOn: '2024-04-15' };

const uncovered = (given: History, today?: string) =>
  sheet(given, today).notCovered.map((one) =>
    one.code === 'phase' ? `${one.phase}: ${one.status}` : one.code,
  );

describe('the mandate sheet', () => {
  it('says by which decision every phase is covered, and in which words', () => {
    const told = sheet(aCommissionedProcess());
    expect(told).toMatchObject({
      number: '2024-001',
      title: 'Wohnungsnotfallhilfe',
      state: 'commissioned',
      statutory: false,
      on: '2024-06-01',
      commissioning: 'full',
      basis: {
        by: 'decision',
        ...inCouncil,
        itemNos: [1],
        status: 'effective',
        effectiveOn: '2024-05-01',
        resultCode: 'adopted',
        urgent: false,
      },
      version: { version: 1, decidedText: commissionItem.text, proposedText: commissionItem.text },
      conditions: [],
      objections: [],
      openDuties: [],
      underWay: [],
      earlierVersions: [],
    });
    expect(told.phases).toHaveLength(6);
    expect(told.phases[0]).toEqual({
      phase: 'method',
      status: 'effective',
      item: { ...inCouncil, itemNo: 1, text: commissionItem.text, kind: 'commission' },
    });
    expect(told.notCovered).toEqual([]);
  });

  it('has nothing to say of a mandate that nobody gave', () => {
    const told = sheet(aDraftedMandate());
    expect(told.version).toBeUndefined();
    expect(told.basis).toBeUndefined();
    expect(told.phases.every(({ item, norm }) => item === undefined && norm === undefined)).toBe(true);
    expect(uncovered(aDraftedMandate())).toEqual([
      'method: proposed',
      'analysis: proposed',
      'recommendations: proposed',
      'measures: proposed',
      'implementation: proposed',
      'evaluation: proposed',
    ]);
  });

  it('names the phases that a part of the task leaves open', () => {
    const partial = aCommissionedProcess({ through: 'recommendations' });
    expect(sheet(partial).commissioning).toBe('partial');
    expect(uncovered(partial)).toEqual(['measures: none', 'implementation: none', 'evaluation: none']);
  });

  it('keeps apart what was proposed and what was decided', () => {
    const amended = aMandateBeforeTheCouncil()
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', {
        ...decided('p1', '2024-04-15', {
          resultCode: 'adoptedAmended',
          resolutionText: 'Die Verwaltung wird bis zur Analyse beauftragt.',
          items: [commission({ result: 'adoptedAmended', throughPhase: 'analysis' })],
          reference: 'KT 12/24',
          votes: { yes: 20, no: 3 },
        }),
        decisionId: 'd1',
      })
      .accepts();
    expect(sheet(amended)).toMatchObject({
      basis: {
        reference: 'KT 12/24',
        resultCode: 'adoptedAmended',
        votes: { yes: 20, no: 3 },
        status: 'pending',
      },
      version: {
        proposedText: commissionItem.text,
        decidedText: 'Die Verwaltung wird bis zur Analyse beauftragt.',
      },
    });
  });
});

describe('an item that was adopted beside the commission', () => {
  const report = { no: 2, text: 'Über den Stand wird jährlich berichtet.', kind: 'reportDuty' } as const;
  const noted = { no: 3, text: 'Der Bericht der Träger liegt vor.', kind: 'note' } as const;

  it('was not struck out of the proposal; one that was only noted is not decided', () => {
    const decidedByItem = given(aDraftedMandate())
      .as(pia)
      .record('paper.revised', {
        paperId: 'p1',
        changes: {},
        proposedItems: [commissionItem, report, noted],
      })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p1' })
      .accepts()
      .as(lena)
      .on('2024-04-15')
      .record(
        'decision.recorded',
        decided('p1', '2024-04-15', {
          items: [
            commission(),
            { ...report, result: 'adopted', dueOn: '2025-04-15' },
            { ...noted, result: 'noted' },
          ],
        }),
      )
      .accepts();
    expect(sheet(decidedByItem).version).toMatchObject({
      proposedText: `${commissionItem.text}\n\n${report.text}\n\n${noted.text}`,
      decidedText: `${commissionItem.text}\n\n${report.text}`,
    });
  });
});

describe('conditions of a mandate', () => {
  const conditional = anAdoptedMandate({
    item: { conditional: { on: 'budget', text: 'Der Haushalt 2025 gilt.' } },
  });

  it('are open until somebody says when and by what they were met', () => {
    const condition = { ...inCouncil, itemNo: 1, on: 'budget', text: 'Der Haushalt 2025 gilt.' };
    expect(sheet(conditional).conditions).toEqual([condition]);
    expect(uncovered(conditional)).toEqual([
      'method: conditional',
      'analysis: conditional',
      'recommendations: conditional',
      'measures: conditional',
      'implementation: conditional',
      'evaluation: conditional',
      'conditionOpen',
    ]);
    const met = conditional
      .on('2024-05-02')
      .record('decision.conditionMet', {
        decisionId: 'd1',
        itemNo: 1,
        metOn: '2024-05-02',
        evidence: 'Haushaltsgenehmigung',
      })
      .accepts();
    expect(sheet(met).conditions).toEqual([
      { ...condition, metOn: '2024-05-02', evidence: 'Haushaltsgenehmigung' },
    ]);
    expect(sheet(met).notCovered).not.toContainEqual(expect.objectContaining({ code: 'conditionOpen' }));
  });
});

describe('an objection', () => {
  const contested = aCommissionedProcess()
    .as(lena)
    .record('decision.objected', { decisionId: 'd1', by: 'supervisor', grounds: 'Frist' })
    .accepts();

  it('takes away the cover, as long as it is open', () => {
    expect(sheet(contested).objections).toEqual([
      { ...inCouncil, by: 'supervisor', grounds: 'Frist', on: '2024-05-01' },
    ]);
    expect(sheet(contested).basis).toMatchObject({ status: 'contested' });
    expect(uncovered(contested)).toEqual([
      'suspended',
      'method: contested',
      'analysis: contested',
      'recommendations: contested',
      'measures: contested',
      'implementation: contested',
      'evaluation: contested',
      'objectionOpen',
    ]);
  });

  it('stays on the sheet with its outcome', () => {
    const dismissed = contested
      .on('2024-05-20')
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'dismissed' })
      .accepts();
    expect(sheet(dismissed).objections).toMatchObject([{ outcome: 'dismissed' }]);
    expect(uncovered(dismissed)).toEqual(['suspended']);
  });
});

describe('a mandate that was repealed', () => {
  const repealed = aCommissionedProcess()
    .as(lena)
    .on('2024-06-10')
    .record('decision.repealed', { decisionId: 'd1', byReference: 'KT 40/24' })
    .accepts();

  it('covers nothing, whatever its text says; the process rests', () => {
    const told = sheet(repealed, '2024-07-01');
    expect(told.basis).toMatchObject({ status: 'repealed' });
    expect(told.commissioning).toBe('lost');
    expect(told.money.process.decidedCents).toBeUndefined();
    expect(told.notCovered.map(({ code }) => code)).toEqual([
      'suspended',
      'phase',
      'phase',
      'phase',
      'phase',
      'phase',
      'phase',
    ]);
  });
});

describe('a mandate by law', () => {
  const statutory = aStatutoryStart();

  it('rests on the norm and on the notice given to a body', () => {
    const told = sheet(statutory);
    expect(told.basis).toEqual({
      by: 'norm',
      norm: '§ 80 SGB VIII',
      noticeBodyId: 'youthWelfareCommittee',
      noticeOn: '2024-02-15',
    });
    expect(told.phases[2]).toEqual({ phase: 'recommendations', status: 'effective', norm: '§ 80 SGB VIII' });
    expect(uncovered(statutory)).toEqual(['measures: none', 'implementation: none', 'evaluation: none']);
  });

  it('decides no money', () => {
    const asked = statutory.as(pia).record('budget.planned', processLine).accepts();
    expect(sheet(asked).money.process).toEqual({
      askedCents: 1_500_000,
      coverCents: 0,
      byYear: [{ year: 2024, askedCents: 1_500_000 }],
    });
    expect(sheet(asked).notCovered.at(-1)).toEqual({ code: 'money', askedCents: 1_500_000 });
  });
});

describe('the end of a mandate', () => {
  it('shows once it has passed', () => {
    expect(uncovered(aCommissionedProcess(), '2025-12-31')).toEqual([]);
    expect(sheet(aCommissionedProcess(), '2026-01-01').notCovered).toEqual([
      { code: 'endPassed', endOn: wholeMandate.endOn },
    ]);
  });

  it('does not matter to a process that rests as much as that it rests', () => {
    expect(sheet(suspended(), '2024-12-01').notCovered).toEqual([
      { code: 'suspended', because: 'Die Stelle ist unbesetzt.' },
    ]);
  });
});

describe('changes under way', () => {
  const changes = { endOn: '2027-06-30' };
  const amendment = { kind: 'amendment', amendsDecisionId: 'd1', mandateChanges: changes } as const;
  const extended = [{ no: 1, text: 'Die Frist wird verlängert.', kind: 'note', result: 'adopted' }] as const;

  it('stand beside the mandate, which runs meanwhile', () => {
    const drafted = aCommissionedProcess()
      .as(pia)
      .record('paper.drafted', { paperId: 'p5', title: 'Mehr Zeit', proposedItems: [], ...amendment })
      .accepts();
    expect(sheet(drafted).underWay).toEqual([
      {
        paperId: 'p5',
        kind: 'amendment',
        title: 'Mehr Zeit',
        state: 'draft',
        mandateChanges: changes,
        amends: inCouncil,
      },
    ]);
    expect(uncovered(drafted)).toEqual([]);
    const adopted = adoptedPaper(aCommissionedProcess(), '2024-09-01', 'p5', amendment, [...extended]);
    expect(sheet(adopted).underWay).toMatchObject([
      { state: 'decided', decision: { decisionId: 'd-p5', decidedOn: '2024-09-01', status: 'pending' } },
    ]);
    expect(sheet(adopted).version?.version).toBe(1);
  });

  it('become the mandate; the version before keeps its authority', () => {
    const changed = adoptedPaper(aCommissionedProcess(), '2024-09-01', 'p5', amendment, [...extended])
      .on('2024-09-15')
      .record('decision.tookEffect', { decisionId: 'd-p5', effectiveOn: '2024-09-15' })
      .accepts()
      .as(helga)
      .on('2024-10-01')
      .record('amendment.applied', { changes: { endOn: '2027-07-31' }, reason: 'Ferien' })
      .accepts();
    const told = sheet(changed);
    expect(told.underWay).toEqual([]);
    expect(told.basis).toMatchObject({ decisionId: 'd-p5', itemNos: [1], status: 'effective' });
    expect(told.version).toMatchObject({ version: 3, authority: { by: 'amendment', personId: 'helga' } });
    expect(told.earlierVersions).toMatchObject([
      { version: 1, decision: inCouncil, endOn: '2025-12-31', throughPhase: 'evaluation' },
      { version: 2, decision: { decisionId: 'd-p5' }, endOn: '2027-06-30' },
    ]);
  });

  it('are extensions, too', () => {
    const asking = releasedPaper(
      analysed(aCommissionedProcess({ through: 'analysis' })),
      '2024-11-01',
      'p6',
      {
        kind: 'extension',
      },
    );
    expect(sheet(asking).underWay).toMatchObject([{ paperId: 'p6', kind: 'extension', state: 'released' }]);
  });
});

describe('sessions and duties', () => {
  const scheduled = (isPublic: boolean): History =>
    aMandateBeforeTheCouncil()
      .as(lena)
      .record('consultation.scheduled', {
        paperId: 'p1',
        consultationId: 'c1',
        bodyId: 'financeCommittee',
        role: 'preliminary',
        sessionOn: '2024-03-20',
        public: isPublic,
      })
      .accepts()
      .record('consultation.scheduled', {
        paperId: 'p1',
        consultationId: 'c2',
        bodyId: 'council',
        role: 'decision',
        sessionOn: '2024-04-15',
      })
      .accepts()
      .on('2024-03-20')
      .record('consultation.held', {
        consultationId: 'c1',
        resultCode: 'recommended',
        resultLabel: 'ungeändert beschlossen',
      })
      .accepts();

  it('the sequence is told with its results, and the next session', () => {
    const told = sheet(scheduled(true), '2024-03-21');
    expect(told.sequences).toMatchObject([
      {
        paperId: 'p1',
        kind: 'mandate',
        state: 'deliberating',
        steps: [
          { bodyId: 'financeCommittee', resultCode: 'recommended', resultLabel: 'ungeändert beschlossen' },
          { bodyId: 'council', role: 'decision' },
        ],
      },
    ]);
    expect(told.nextSession).toEqual({
      consultationId: 'c2',
      paperId: 'p1',
      paperTitle: 'Auftrag zur Planung',
      bodyId: 'council',
      role: 'decision',
      sessionOn: '2024-04-15',
      public: true,
    });
    expect(sheet(scheduled(true), '2024-04-16').nextSession).toBeUndefined();
  });

  it('a closed session is shown to those who may know of it', () => {
    const { dossier } = scheduled(false);
    const steps = (reader: typeof yara) =>
      mandateSheet(dossier, '2024-03-21', visibleTo(reader, dossier)).sequences[0]?.steps.map(
        ({ bodyId }) => bodyId,
      );
    expect(steps(hanno)).toEqual(['financeCommittee', 'council']);
    expect(steps(yara)).toEqual(['council']);
  });

  it('a decision made behind closed doors is told by its effect, not in its words', () => {
    const secret = given(aDraftedMandate())
      .as(pia)
      .record('paper.revised', { paperId: 'p1', changes: { public: false } })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p1' })
      .accepts()
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', {
        ...decided('p1', '2024-04-15', {
          reference: 'nö 3',
          resolutionText: 'Vertraulich',
          items: [commission({ text: 'Vertraulich', conditional: { on: 'other', text: 'Vertraulich' } })],
        }),
        decisionId: 'd1',
      })
      .accepts()
      .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Vertraulich' })
      .accepts();
    const { dossier } = secret;
    const told = mandateSheet(dossier, '2024-05-01', visibleTo(yara, dossier));
    expect(JSON.stringify(told)).not.toMatch(/Vertraulich|nö 3|2024-04-15"?,"resultCode/);
    expect(told.basis).toEqual({
      by: 'decision',
      decisionId: 'd1',
      itemNos: [1],
      status: 'contested',
      urgent: false,
    });
    expect(told.phases[0]).toEqual({
      phase: 'method',
      status: 'contested',
      item: { decisionId: 'd1', itemNo: 1 },
    });
    expect(told.notCovered.map(({ code }) => code)).toEqual(Array(6).fill('phase'));
    expect(mandateSheet(dossier, '2024-05-01').objections).toMatchObject([{ grounds: 'Vertraulich' }]);
  });

  it('duties that are open are told by the day they are due', () => {
    const duty = (dutyId: string, dueOn: string) => ({ dutyId, text: dutyId, toBodyId: 'council', dueOn });
    const owing = aCommissionedProcess()
      .as(lena)
      .record('duty.recorded', duty('later', '2025-01-01'))
      .accepts()
      .record('duty.recorded', duty('sooner', '2024-09-01'))
      .accepts()
      .record('duty.recorded', duty('done', '2024-05-15'))
      .accepts()
      .record('duty.delivered', { dutyId: 'done', deliveredOn: '2024-05-01' })
      .accepts();
    expect(sheet(owing).openDuties.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });
});
