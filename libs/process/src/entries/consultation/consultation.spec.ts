import { describe, expect, it } from '@jest/globals';
import { papersToSchedule, sequence } from '../../council/consultations.js';
import { visibleTo } from '../../reading/visibility.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
  coSigned,
} from '../../testing/histories.testing.js';
import { decided } from '../../testing/samples.testing.js';
import { lena, pia, yara } from '../../testing/world.testing.js';
import type { ConsultationScheduled } from './data.js';

const before = given(aMandateBeforeTheCouncil()).as(lena).on('2024-03-04');

const session = (more: Partial<ConsultationScheduled> = {}): ConsultationScheduled => ({
  paperId: 'p1',
  consultationId: 'c1',
  bodyId: 'financeCommittee',
  role: 'preliminary',
  sessionOn: '2024-03-18',
  ...more,
});

const scheduled = (more: Partial<ConsultationScheduled> = {}, from: History = before): History =>
  from.record('consultation.scheduled', session(more)).accepts();

const recommended = { consultationId: 'c1', resultCode: 'recommended' } as const;

describe('a paper is put on the agenda of a body', () => {
  it('with its role and its day; until then it waits to be scheduled', () => {
    expect(papersToSchedule(before.dossier).map(({ id }) => id)).toEqual(['p1']);
    before.record('consultation.scheduled', session()).accepts((dossier) => {
      expect(dossier.consultations).toEqual([
        {
          id: 'c1',
          paperId: 'p1',
          bodyId: 'financeCommittee',
          role: 'preliminary',
          sessionOn: '2024-03-18',
          public: true,
          earlierDays: [],
        },
      ]);
      expect(papersToSchedule(dossier)).toEqual([]);
      // Being on an agenda is no result.
      expect(dossier.papers[0]?.state).toBe('released');
    });
  });

  it('of several bodies at once, and of each once', () => {
    const two = scheduled({ consultationId: 'c2', bodyId: 'north' }, scheduled());
    two
      .record('consultation.scheduled', session({ consultationId: 'c3' }))
      .refuses('requirements.missing', ['consultation.onlyOnce', 'sessionOn']);
    expect(sequence(two.dossier, 'p1').map(({ bodyId }) => bodyId)).toEqual(['financeCommittee', 'north']);
  });

  it('anew after it was referred back: what nobody ever told the result of is no session ahead', () => {
    const back = scheduled({ sessionOn: '2024-03-04' })
      .on('2024-04-15')
      .record('decision.recorded', {
        ...decided('p1', '2024-04-15', { resultCode: 'referredBack', items: [] }),
        decisionId: 'd1',
      })
      .accepts();
    const again = coSigned(back, 'p1').on('2024-05-02').record('paper.released', { paperId: 'p1' }).accepts();
    expect(papersToSchedule(again.dossier).map(({ id }) => id)).toEqual(['p1']);
  });

  it('already while it is written, so that the sequence is planned in time', () => {
    given(aDraftedMandate())
      .as(lena)
      .record('consultation.scheduled', session({ sessionOn: '2024-06-03' }))
      .accepts((dossier) => expect(dossier.papers[0]?.state).toBe('draft'));
  });

  it('not within the invitation period, unless the short notice has its reason', () => {
    // Five working days lie between Monday, 4 March and Tuesday, 12 March.
    scheduled({ sessionOn: '2024-03-12' });
    const short = session({ sessionOn: '2024-03-11' });
    before
      .record('consultation.scheduled', short)
      .refuses('requirements.missing', [
        'consultation.invitationPeriod',
        'sessionOn',
        { days: 4, atLeast: 5 },
      ])
      .record('consultation.scheduled', { ...short, shortNoticeBecause: 'Förderfrist am 15. März' })
      .accepts((dossier) =>
        expect(dossier.consultations[0]?.shortNoticeBecause).toBe('Förderfrist am 15. März'),
      );
  });

  it('also afterwards: what was is history, and has no invitation any more', () => {
    scheduled({ sessionOn: '2024-03-04' });
    scheduled({ sessionOn: '2023-12-01' });
  });

  it('never when it was withdrawn, and the refusal says so', () => {
    const withdrawn = before
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p1', reason: 'Neue Zahlen' })
      .accepts()
      .as(lena);
    const answer = withdrawn.record('consultation.scheduled', session());
    answer.refuses('entry.notPossible');
    expect(answer.because).toEqual([
      {
        code: 'paper.takesIt',
        params: { title: 'Auftrag zur Planung', paperState: 'withdrawn' },
        where: 'paperId',
      },
    ]);
  });

  it('not to be decided once more, nor to be prepared afterwards', () => {
    const done = given(anAdoptedMandate()).as(lena);
    done
      .record(
        'consultation.scheduled',
        session({ role: 'decision', bodyId: 'council', sessionOn: '2024-04-20' }),
      )
      .refuses(
        'requirements.missing',
        ['consultation.stillToDecide', 'role'],
        ['consultation.invitationPeriod', 'sessionOn'],
      );
    done
      .record('consultation.scheduled', session({ sessionOn: '2024-05-20' }))
      .refuses('requirements.missing', [
        'consultation.beforeTheDecision',
        'sessionOn',
        { decidedOn: '2024-04-15' },
      ]);
    // Minutes of what came before the decision arrive late.
    scheduled({ sessionOn: '2024-04-01' }, done)
      .record('consultation.held', recommended)
      .accepts((dossier) => expect(dossier.papers[0]?.state).toBe('decided'));
  });
});

describe('a consultation is rescheduled', () => {
  it('with its reason; the day it was to be stays readable', () => {
    scheduled()
      .record('consultation.rescheduled', {
        consultationId: 'c1',
        sessionOn: '2024-03-25',
        reason: 'Nicht beschlussfähig',
      })
      .accepts((dossier) =>
        expect(dossier.consultations[0]).toMatchObject({
          sessionOn: '2024-03-25',
          earlierDays: [{ sessionOn: '2024-03-18', reason: 'Nicht beschlussfähig' }],
        }),
      );
  });

  it('within the rules of scheduling', () => {
    scheduled()
      .record('consultation.rescheduled', { consultationId: 'c1', sessionOn: '2024-03-06', reason: 'Eile' })
      .refuses('requirements.missing', [
        'consultation.invitationPeriod',
        'sessionOn',
        { days: 1, atLeast: 5 },
      ]);
  });
});

describe('a consultation is held', () => {
  const onTheDay = scheduled().on('2024-03-18');

  it('and its result kept with the label as printed; the paper is under deliberation', () => {
    onTheDay
      .record('consultation.held', {
        ...recommended,
        resultLabel: 'ungeändert beschlossen',
        votes: { yes: 12 },
        note: 'Mit Dank',
      })
      .accepts((dossier) => {
        expect(dossier.consultations[0]).toMatchObject({
          resultCode: 'recommended',
          resultLabel: 'ungeändert beschlossen',
          votes: { yes: 12 },
          paperVersion: 1,
        });
        expect(dossier.papers[0]?.state).toBe('deliberating');
        // What a body recommends commissions nothing, whatever its label says.
        expect(dossier.decisions).toEqual([]);
        expect(dossier.state).toBe('councilDecision.deliberating');
      });
  });

  it('and never adopts: only a decision does', () => {
    onTheDay
      .sends('consultation.held', { consultationId: 'c1', resultCode: 'adopted' })
      .refuses('entry.invalid', ['oneOf', 'resultCode']);
  });

  it('once: a second result is refused with what the first one was', () => {
    const answer = onTheDay
      .record('consultation.held', recommended)
      .accepts()
      .record('consultation.held', { ...recommended, resultCode: 'rejected' });
    answer.refuses('entry.notPossible');
    expect(answer.because).toMatchObject([
      { code: 'consultation.noResultYet', params: { consultationResult: 'recommended' } },
    ]);
  });

  it('not before its day', () => {
    scheduled()
      .record('consultation.held', recommended)
      .refuses('requirements.missing', ['consultation.sessionHeld', 'consultations.c1']);
  });

  it('and where the body decides, by its decision', () => {
    const deciding = scheduled({ role: 'decision', bodyId: 'council' }).on('2024-03-18');
    const held = deciding.record('consultation.held', recommended);
    held.refuses('entry.notPossible');
    expect(held.because).toMatchObject([
      { code: 'consultation.decidesNothing', remedy: 'decision.recorded' },
    ]);
    deciding
      .record('decision.recorded', {
        ...decided('p1', '2024-03-18'),
        bodyId: undefined,
        consultationId: 'c1',
        decisionId: 'd1',
        resultLabel: 'einstimmig beschlossen',
      })
      .accepts((dossier) => {
        expect(dossier.decisions[0]).toMatchObject({
          bodyId: 'council',
          consultationId: 'c1',
          paperVersion: 1,
        });
        expect(dossier.consultations[0]).toMatchObject({
          resultCode: 'adopted',
          resultLabel: 'einstimmig beschlossen',
          decisionId: 'd1',
        });
        expect(sequence(dossier, 'p1')).toHaveLength(1);
      });
  });
});

it('a decision finds its consultation by body and day, also where it does not name it', () => {
  scheduled({ role: 'decision', bodyId: 'council' })
    .on('2024-03-18')
    .record('decision.recorded', { ...decided('p1', '2024-03-18'), decisionId: 'd1' })
    .accepts((dossier) => expect(dossier.consultations[0]?.decisionId).toBe('d1'));
});

it('the sequence of a paper tells decisions without a consultation too', () => {
  const { dossier } = scheduled({ sessionOn: '2024-03-04' })
    .record('decision.recorded', { ...decided('p1', '2024-03-04'), decisionId: 'd1' })
    .accepts();
  expect(sequence(dossier, 'p1').map(({ role, bodyId, on }) => [role, bodyId, on])).toEqual([
    ['preliminary', 'financeCommittee', '2024-03-04'],
    ['decision', 'council', '2024-03-04'],
  ]);
});

it('what was decided in a closed session is read by nobody outside', () => {
  const { dossier } = scheduled({ role: 'decision', bodyId: 'council', public: false })
    .on('2024-03-18')
    .record('decision.recorded', {
      ...decided('p1', '2024-03-18', {
        items: [
          { no: 1, text: 'Auftrag', kind: 'commission', result: 'adopted' },
          {
            no: 2,
            text: 'Vertraulicher Bericht',
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2025-01-15',
          },
        ],
      }),
      decisionId: 'd1',
    })
    .accepts()
    .record('decision.tookEffect', { decisionId: 'd1', effectiveOn: '2024-03-18' })
    .accepts();
  const seen = visibleTo(yara, dossier);
  expect([seen.consultations, seen.decisions, seen.duties]).toEqual([[], [], []]);
  expect(visibleTo(lena, dossier).duties).toHaveLength(1);
});
