import { describe, expect, it } from '@jest/globals';
import {
  groupsNotPlanned,
  participationMet,
  participationOverdue,
} from '../../participation/participation.js';
import { replay } from '../../recording/replay.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  analysed,
  analysing,
  assessingNeeds,
  aStatutoryStart,
  aTopic,
  decidingTheCycle,
  measuresInPlanning,
  suspended,
} from '../../testing/histories.testing.js';
import { hanno, helga, lena, pia, yuri } from '../../testing/world.testing.js';

const survey = {
  participationId: 'b1',
  phase: 'analysis',
  group: 'Einwohnerinnen und Einwohner',
  method: 'survey',
  area: 'Nord',
  plannedOn: '2024-09-10',
} as const;
const held = {
  participationId: 'b1',
  heldOn: '2024-09-12',
  attendance: 240,
  result: 'Es fehlen kleine Wohnungen.',
  answerBy: '2024-11-30',
} as const;
const answered = {
  participationId: 'b1',
  answer: 'Kleine Wohnungen sind ein Schwerpunkt des Berichts.',
  answeredOn: '2024-09-20',
} as const;
const why = { participationId: 'b1', reason: 'Raum belegt' } as const;

const needs = (): History => assessingNeeds().on('2024-09-01');
const planned = needs().record('participation.planned', survey).accepts();
const asked = planned.on('2024-09-12').record('participation.held', held).accepts();

describe('a group is involved', () => {
  it('by a step that is planned, held and answered', () => {
    asked
      .on('2024-09-20')
      .record('participation.answered', answered)
      .accepts(({ participation }) => {
        const { participationId, ...said } = survey;
        expect(participation).toEqual([
          {
            ...said,
            id: participationId,
            earlierDays: [],
            held: {
              on: '2024-09-12',
              attendance: 240,
              result: 'Es fehlen kleine Wohnungen.',
              answerBy: '2024-11-30',
            },
            answer: { text: answered.answer, on: '2024-09-20' },
          },
        ]);
      });
  });

  it('as early as somebody thinks of it, and not while the process rests', () => {
    given(aTopic()).record('participation.planned', survey).accepts();
    given(suspended()).as(pia).record('participation.planned', survey).refuses('entry.notPossible');
    given(decidingTheCycle())
      .as(pia)
      .record('participation.planned', { ...survey, phase: 'evaluation' })
      .accepts();
  });

  it('on another day, if need be', () => {
    planned
      .record('participation.rescheduled', { ...why, plannedOn: '2024-10-08' })
      .accepts(({ participation }) =>
        expect(participation[0]).toMatchObject({
          plannedOn: '2024-10-08',
          earlierDays: [{ plannedOn: '2024-09-10', reason: 'Raum belegt' }],
        }),
      );
  });

  it('or not at all', () => {
    planned
      .record('participation.cancelled', why)
      .accepts(({ participation }) => expect(participation[0]?.cancelledBecause).toBe('Raum belegt'))
      .record('participation.held', { ...held, heldOn: '2024-09-01' })
      .refuses('entry.notPossible', ['participation.notCalledOff', 'participation']);
  });

  it('once: what was held is not moved, called off or held again', () => {
    const now = asked.on('2024-09-13');
    for (const outcome of [
      now.record('participation.rescheduled', { ...why, plannedOn: '2024-10-08' }),
      now.record('participation.cancelled', why),
      now.record('participation.held', held),
    ]) {
      outcome.refuses('entry.notPossible');
      expect(outcome.because).toEqual([
        {
          code: 'participation.notHeldYet',
          where: 'participation',
          params: { heldOn: '2024-09-12', group: survey.group },
        },
      ]);
    }
  });

  it('and answered after it was asked, once', () => {
    const early = planned.on('2024-09-20').record('participation.answered', answered);
    early.refuses('entry.notPossible');
    expect(early.because).toMatchObject([{ code: 'participation.heldFirst' }]);
    asked
      .on('2024-09-20')
      .record('participation.answered', { ...answered, answeredOn: '2024-09-11' })
      .refuses('requirements.missing', [
        'participation.answerAfterwards',
        'answeredOn',
        { heldOn: '2024-09-12' },
      ]);
    const again = asked
      .on('2024-09-20')
      .record('participation.answered', answered)
      .accepts()
      .record('participation.answered', answered);
    again.refuses('entry.notPossible');
    expect(again.because).toMatchObject([
      { code: 'participation.notAnsweredYet', params: { answeredOn: '2024-09-20' } },
    ]);
  });

  it('and promised an answer for a day that lies ahead', () => {
    planned
      .on('2024-09-12')
      .record('participation.held', { ...held, answerBy: '2024-09-11' })
      .refuses('requirements.missing', ['participation.answerAfterwards', 'answerBy']);
  });

  it('with a result, on a day that has come', () => {
    planned
      .sends('participation.held', {
        participationId: 'b1',
        heldOn: '2024-08-31',
        result: ' ',
        attendance: -1,
      })
      .refuses('entry.invalid', ['range', 'attendance'], ['empty', 'result']);
    planned
      .record('participation.held', { participationId: 'b1', heldOn: '2024-09-02', result: 'X' })
      .refuses('entry.invalid', ['dayInFuture', 'heldOn']);
    planned
      .sends('participation.planned', { ...survey, method: 'letter' })
      .refuses('entry.invalid', ['oneOf', 'method']);
  });
});

describe('a phase is completed', () => {
  const report = { report: { title: 'Bericht', version: '1' } };
  const atTheReport = (history: History): History => history.record('analysis.needsCompleted', {}).accepts();

  it('when everybody the template demands was asked and answered: until then it says what is missing', () => {
    atTheReport(needs())
      .record('analysis.completed', report)
      .refuses('requirements.missing', [
        'participation.planned',
        'participation',
        { group: 'Einwohnerinnen und Einwohner', requiredPhase: 'analysis' },
      ])
      .record('participation.planned', { ...survey, group: 'EINWOHNERINNEN und Einwohner ' })
      .accepts()
      .record('analysis.completed', report)
      .refuses('requirements.missing', ['participation.held', 'participation.b1'])
      .on('2024-09-12')
      .record('participation.held', held)
      .accepts()
      .record('analysis.completed', report)
      .refuses('requirements.missing', ['participation.answered', 'participation.b1'])
      .on('2024-09-20')
      .record('participation.answered', answered)
      .accepts((dossier) => expect(participationMet(dossier, 'analysis')).toBe(true))
      .record('analysis.completed', report)
      .accepts((dossier) => expect(dossier.state).toBe('recommendations'));
  });

  it('and not by a step that was called off, or held for another phase', () => {
    atTheReport(
      planned
        .record('participation.cancelled', why)
        .accepts()
        .record('participation.planned', { ...survey, participationId: 'b2', phase: 'measures' })
        .accepts(),
    )
      .record('analysis.completed', report)
      .refuses('requirements.missing', ['participation.planned', 'participation']);
  });

  it('by the step that has come furthest', () => {
    atTheReport(asked.record('participation.planned', { ...survey, participationId: 'b2' }).accepts())
      .record('analysis.completed', report)
      .refuses('requirements.missing', ['participation.answered', 'participation.b1']);
  });

  it('each with its own groups', () => {
    const withRecommendation = analysed()
      .on('2024-11-01')
      .record('recommendation.recorded', { text: 'Fachstelle', findingIds: ['f1'] })
      .accepts();
    withRecommendation
      .record('recommendations.completed', {})
      .refuses('requirements.missing', [
        'participation.planned',
        'participation',
        { group: 'Freie Wohlfahrtspflege', requiredPhase: 'recommendations' },
      ]);
    given(measuresInPlanning(aCommissionedProcess({ template: 'dayCare' })))
      .on('2025-01-15')
      .record('paper.drafted', { paperId: 'p2', kind: 'measures', title: 'Maßnahmen', proposedItems: [] })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p2' })
      .refuses(
        'requirements.missing',
        ['measures.any', 'measures'],
        [
          'participation.planned',
          'participation',
          { group: 'Anerkannte Träger der freien Jugendhilfe', requiredPhase: 'measures' },
        ],
      );
  });

  it('as before where the process began before there were such demands', () => {
    const { entries } = atTheReport(needs());
    const [first, ...rest] = entries;
    const { participation: _groups, ...facts } = (
      first!.data as { templateFacts: { participation?: object } }
    ).templateFacts;
    const old = replay('p-1', [{ ...first!, data: { ...first!.data, templateFacts: facts } }, ...rest])!;
    expect(old.requiredGroups).toEqual([]);
    expect(participationMet(old, 'analysis')).toBe(true);
  });

  it('and what it rests on is not taken back', () => {
    const done = analysed();
    const seq = done.entries.findIndex(({ type }) => type === 'participation.answered') + 1;
    given(done)
      .as(helga)
      .record('entry.reversed', { seq, reason: 'Irrtum' })
      .refuses('requirements.missing', ['entry.legalWithout', 'seq']);
  });
});

describe('the head does without a group', () => {
  const waiver = {
    phase: 'analysis',
    group: 'einwohnerinnen und einwohner',
    reason: 'Im Mai befragt',
  } as const;

  it('and nobody else', () => {
    for (const who of [pia, lena, yuri])
      given(analysing()).as(who).record('participation.waived', waiver).refuses('entry.notPermitted');
    given(analysing())
      .as(hanno)
      .record('participation.waived', waiver)
      .accepts((dossier) => {
        expect(dossier.participationWaivers).toEqual([{ ...waiver, by: 'hanno', on: '2024-06-01' }]);
        expect(participationMet(dossier, 'analysis')).toBe(true);
      })
      .record('participation.waived', waiver)
      .refuses('requirements.missing', ['participation.stillOpen', 'group']);
  });

  it('that is demanded', () => {
    given(analysing())
      .as(helga)
      .record('participation.waived', { ...waiver, phase: 'measures' })
      .refuses('requirements.missing', ['participation.demanded', 'group']);
    given(analysing())
      .as(helga)
      .record('participation.waived', waiver)
      .accepts()
      .record('participation.waived', {
        ...waiver,
        phase: 'recommendations',
        group: 'Freie Wohlfahrtspflege',
      })
      .accepts()
      .record('participation.waived', waiver)
      .refuses(
        'requirements.missing',
        ['participation.nothingToWaive', 'participation'],
        ['participation.stillOpen', 'group'],
      );
  });

  it('but not what the law wants involved early', () => {
    given(analysing(aStatutoryStart()))
      .as(helga)
      .record('participation.waived', {
        phase: 'analysis',
        group: 'Anerkannte Träger der freien Jugendhilfe',
        reason: 'Keine Zeit',
      })
      .refuses('requirements.missing', [
        'participation.early',
        'group',
        { group: 'Anerkannte Träger der freien Jugendhilfe', norm: '§ 80 Abs. 4 SGB VIII' },
      ]);
  });
});

describe('participation is overdue', () => {
  const ids = (history: History, day: string): string[] =>
    participationOverdue(history.dossier, day).map(({ id }) => id);

  it('from the day after it was planned for', () => {
    expect(ids(planned, '2024-09-10')).toEqual([]);
    expect(ids(planned, '2024-09-11')).toEqual(['b1']);
  });

  it('when the answer is not given by the day that was promised, or in three months', () => {
    expect(ids(asked, '2024-11-30')).toEqual([]);
    expect(ids(asked, '2024-12-01')).toEqual(['b1']);
    const { answerBy: _day, ...unpromised } = held;
    const open = planned.on('2024-09-12').record('participation.held', unpromised).accepts();
    expect(ids(open, '2024-12-12')).toEqual([]);
    expect(ids(open, '2024-12-13')).toEqual(['b1']);
  });
});

describe('a required group for which nothing is planned', () => {
  const lacking = (history: History): string[] =>
    groupsNotPlanned(history.dossier).map(({ phase, group }) => `${phase}: ${group}`);

  it('is told as soon as its phase is the next one, where that is commissioned', () => {
    const all = aCommissionedProcess().dossier.requiredGroups.map(({ phase, group }) => `${phase}: ${group}`);
    const of = (...phases: string[]): string[] =>
      all.filter((one) => phases.some((phase) => one.startsWith(phase)));
    expect(of('analysis')).not.toEqual([]);
    expect(of('recommendations')).not.toEqual([]);
    expect(lacking(aTopic())).toEqual([]);
    expect(lacking(aCommissionedProcess())).toEqual(of('analysis'));
    expect(lacking(needs())).toEqual(of('analysis', 'recommendations'));
  });

  it('is not told of a phase the mandate does not reach', () => {
    const short = analysing(aStatutoryStart('analysis'));
    expect(short.dossier.requiredGroups.some(({ phase }) => phase === 'recommendations')).toBe(true);
    expect(groupsNotPlanned(short.dossier).map(({ phase }) => phase)).not.toContain('recommendations');
  });
});
