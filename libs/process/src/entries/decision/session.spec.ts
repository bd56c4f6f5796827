import { describe, expect, it } from '@jest/globals';
import { defaultCouncilRules } from '../../contract/surroundings.js';
import { commissioning } from '../../council/coverage.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aMandateBeforeTheCouncil,
  aTopic,
  measuresBeforeTheCouncil,
  releasedPaper,
} from '../../testing/histories.testing.js';
import { adoptMeasure, commission, decided, measureLine } from '../../testing/samples.testing.js';
import { bodies, lena, pia } from '../../testing/world.testing.js';
import type { DecisionRecorded } from './data.js';

const day = '2024-04-15';
const before = given(aMandateBeforeTheCouncil()).as(lena).on(day);
const youth = given(aMandateBeforeTheCouncil({ template: 'youthWelfare' }))
  .as(lena)
  .on(day);
const onMandate = (more: Partial<DecisionRecorded> = {}) => ({
  ...decided('p1', day, more),
  decisionId: 'd1',
});

/** Puts the paper before a body on a day, in a role. */
const session = (
  history: History,
  consultationId: string,
  bodyId: string,
  role: 'preliminary' | 'hearing' | 'decision',
  on: string,
) =>
  history
    .as(lena)
    .on(on)
    .record('consultation.scheduled', { paperId: 'p1', consultationId, bodyId, role, sessionOn: on })
    .accepts();

describe('a decision is prepared', () => {
  const unheard = given(
    releasedPaper(aTopic({ template: 'youthWelfare' }), '2024-02-01', 'p8', { kind: 'report' }),
  );

  it('in matters of youth welfare by its committee, before the council adopts anything', () => {
    const fresh = withoutHearing();
    fresh
      .record('decision.recorded', onMandate())
      .refuses('requirements.missing', [
        'decision.deliberatedBefore',
        'papers.p1',
        { body: 'Jugendhilfeausschuss', deliberationGround: 'template' },
      ]);
    // To refuse, or to put off, it needs no preparation.
    fresh.record('decision.recorded', onMandate({ resultCode: 'rejected', items: [] })).accepts();
    fresh.record('decision.recorded', onMandate({ resultCode: 'postponed', items: [] })).accepts();
    youth.record('decision.recorded', onMandate()).accepts();
  });

  it('unless the committee decides by itself', () => {
    withoutHearing()
      .record('decision.recorded', onMandate({ bodyId: 'youthWelfareCommittee' }))
      .accepts((dossier) => expect(commissioning(dossier)).toBe('pending'));
  });

  it('but a report is only noted', () => {
    unheard
      .as(lena)
      .record('decision.recorded', decided('p8', '2024-02-01', { resultCode: 'noted', items: [] }))
      .accepts();
  });

  it('by a deliberation that came to an end: put off is not dealt with', () => {
    session(withoutHearing(), 'c9', 'youthWelfareCommittee', 'preliminary', '2024-04-01')
      .record('consultation.held', { consultationId: 'c9', resultCode: 'postponed' })
      .accepts()
      .on(day)
      .record('decision.recorded', onMandate())
      .refuses('requirements.missing', ['decision.deliberatedBefore', 'papers.p1']);
  });

  it('once is enough: a committee that deals with it again later takes nothing back', () => {
    const twice = session(
      session(withoutHearing(), 'c8', 'youthWelfareCommittee', 'preliminary', '2024-05-13'),
      'c9',
      'youthWelfareCommittee',
      'hearing',
      '2024-04-08',
    );
    ['c9', 'c8']
      .reduce(
        (history, consultationId, index) =>
          history
            .on(index === 0 ? '2024-04-08' : '2024-05-13')
            .record('consultation.held', { consultationId, resultCode: 'recommended' })
            .accepts(),
        twice,
      )
      .on('2024-05-27')
      .record('decision.recorded', { ...onMandate(), decidedOn: '2024-05-20' })
      .accepts();
  });

  it('by the finance committee, when money beyond the budget is asked for', () => {
    const money = [
      commission(),
      { no: 2, text: 'Mittel', kind: 'money', result: 'adopted', amountCents: 500 } as const,
    ];
    before
      .record('decision.recorded', onMandate({ items: money }))
      .refuses('requirements.missing', [
        'decision.deliberatedBefore',
        'papers.p1',
        { body: 'Finanzausschuss', deliberationGround: 'unbudgetedMoney' },
      ]);
  });

  it('by the council of the district it concerns', () => {
    given(aMandateBeforeTheCouncil({ submission: { area: 'Nord' } }))
      .as(pia)
      .as(lena)
      .on(day)
      .record('decision.recorded', onMandate())
      .accepts();
    given(aMandateBeforeTheCouncil({ submission: { area: 'Nord' }, area: 'Nord' }))
      .as(lena)
      .on(day)
      .record('decision.recorded', onMandate())
      .refuses('requirements.missing', [
        'decision.deliberatedBefore',
        'papers.p1',
        { body: 'Regionalbeirat Nord', deliberationGround: 'localMatter' },
      ]);
  });

  it('by nobody who is no more', () => {
    const gone = bodies.map((body) =>
      body.kind === 'youthWelfareCommittee' ? ({ ...body, retired: true } as const) : body,
    );
    withoutHearing()
      .where({ bodies: () => gone })
      .record('decision.recorded', onMandate())
      .accepts();
  });

  it('by whom the municipality has named', () => {
    before
      .where({
        council: {
          ...defaultCouncilRules,
          preliminary: [{ when: 'always', bodyId: 'executive', paperKind: 'mandate' }],
        },
      })
      .record('decision.recorded', onMandate())
      .refuses('requirements.missing', [
        'decision.deliberatedBefore',
        'papers.p1',
        { body: 'Landrat', deliberationGround: 'configured' },
      ]);
  });

  it('and not dated before its preparation', () => {
    session(before, 'c1', 'financeCommittee', 'preliminary', day)
      .record('consultation.held', { consultationId: 'c1', resultCode: 'recommended' })
      .accepts()
      .record('decision.recorded', { ...onMandate(), decidedOn: '2024-04-14' })
      .refuses('requirements.missing', ['decision.afterDeliberation', 'decidedOn', { sessionOn: day }]);
  });
});

/** The paper of a youth welfare plan that the committee has not seen. */
function withoutHearing(): History {
  return youth.record('entry.reversed', { seq: youth.entries.length, reason: 'Falsches Ergebnis' }).accepts();
}

describe('a body decides', () => {
  it('what it is competent for: the council anything, a committee what it was given', () => {
    before
      .record('decision.recorded', onMandate({ bodyId: 'youthWelfareCommittee' }))
      .refuses('requirements.missing', [
        'decision.bodyCompetent',
        'bodyId',
        { body: 'Jugendhilfeausschuss', no: 1, amountCents: 0 },
      ]);
    // Whoever is not competent to adopt may still send back.
    before
      .record(
        'decision.recorded',
        onMandate({ bodyId: 'youthWelfareCommittee', resultCode: 'referredBack', items: [] }),
      )
      .accepts();
  });

  it('up to the sum it was given', () => {
    const council = given(measuresBeforeTheCouncil())
      .as(pia)
      .record('budget.planned', measureLine('m1'))
      .accepts();
    council
      .as(lena)
      .on('2025-03-20')
      .record('decision.recorded', {
        ...decided('p2', '2025-03-20', {
          bodyId: 'youthWelfareCommittee',
          items: [adoptMeasure('m1'), adoptMeasure('m2', { no: 2, amountCents: 70 })],
        }),
      })
      .refuses(
        'requirements.missing',
        ['decision.bodyCompetent', 'bodyId', { body: 'Jugendhilfeausschuss', no: 1, amountCents: 8_000_000 }],
        ['decision.bodyCompetent', 'bodyId', { body: 'Jugendhilfeausschuss', no: 2, amountCents: 70 }],
      );
    const dayCare = given(aMandateBeforeTheCouncil({ template: 'dayCare' }))
      .as(lena)
      .on(day);
    const sum = (amountCents: number) =>
      onMandate({ bodyId: 'youthWelfareCommittee', items: [commission({ amountCents })] });
    dayCare
      .record('decision.recorded', sum(5_000_001))
      .refuses('requirements.missing', ['decision.bodyCompetent', 'bodyId']);
    dayCare.record('decision.recorded', sum(5_000_000)).accepts();
  });

  it('in the session it was put on the agenda of, on its day', () => {
    const deciding = session(before, 'c1', 'council', 'decision', day);
    const inSession = { ...onMandate(), bodyId: undefined, consultationId: 'c1' };
    deciding
      .record('decision.recorded', { ...inSession, decidedOn: '2024-04-14' })
      .refuses('requirements.missing', ['decision.onSessionDay', 'decidedOn', { sessionOn: day }]);
    deciding
      .record('decision.recorded', { ...inSession, bodyId: 'financeCommittee' })
      .refuses(
        'requirements.missing',
        ['decision.bodyCompetent', 'bodyId'],
        ['decision.consultationFits', 'consultationId'],
      );
    session(before, 'c2', 'council', 'preliminary', day)
      .record('decision.recorded', { ...inSession, consultationId: 'c2' })
      .refuses('requirements.missing', ['decision.consultationFits', 'consultationId']);
    before
      .record('decision.recorded', { ...onMandate(), bodyId: undefined })
      .refuses('entry.invalid', ['required', 'bodyId']);
  });

  it('once in a session: what was put off there comes back in another', () => {
    const putOff = session(before, 'c1', 'council', 'decision', day)
      .record('decision.recorded', onMandate({ resultCode: 'postponed', items: [] }))
      .accepts((dossier) => expect(dossier.consultations[0]?.resultCode).toBe('postponed'));
    putOff
      .record('decision.recorded', { ...onMandate(), decisionId: 'd2', consultationId: 'c1' })
      .refuses('requirements.missing', [
        'decision.consultationFits',
        'consultationId',
        { consultationRole: 'decision', consultationResult: 'postponed' },
      ]);
    session(putOff, 'c2', 'council', 'decision', '2024-05-20')
      .record('decision.recorded', { ...decided('p1', '2024-05-20'), decisionId: 'd2' })
      .accepts((dossier) => expect(dossier.state).toBe('councilDecision.awaitingEffect'));
  });
});

describe('a paper before several deciding bodies (Herne, 2012/0367)', () => {
  const four = ['council', 'financeCommittee', 'north', 'youthWelfareCommittee'];
  const noted = (history: History, bodyId: string, index: number) =>
    history
      .record('decision.recorded', {
        ...decided('p1', day, { bodyId, resultCode: 'noted', items: [] }),
        decisionId: `d${String(index)}`,
        resultLabel: 'zur Kenntnis genommen',
      })
      .accepts();
  const onFourAgendas = four.reduce(
    (history, bodyId) => session(history, `c-${bodyId}`, bodyId, 'decision', day),
    before,
  );

  it('every one of which notes it, commissions nothing; the last one gives it back', () => {
    const three = four.slice(0, 3).reduce(noted, onFourAgendas);
    expect([three.dossier.state, three.dossier.papers[0]?.state]).toEqual([
      'councilDecision.deliberating',
      'deliberating',
    ]);
    const { dossier } = noted(three, four[3]!, 3);
    expect([dossier.state, commissioning(dossier)]).toEqual(['mandate.drafting', 'none']);
    expect(dossier.mandate?.versions).toEqual([]);
  });

  it('may still be adopted by the one that is competent', () => {
    noted(onFourAgendas, 'north', 0)
      .record('decision.recorded', onMandate())
      .accepts((dossier) => expect(dossier.state).toBe('councilDecision.awaitingEffect'));
  });
});

describe('an urgent decision', () => {
  const urgent = { grounds: 'Förderfrist', reportToBodyId: 'council', reportDueOn: '2024-06-10' };

  it('is made in place of the body that would be competent, and unprepared', () => {
    withoutHearing()
      .record('decision.recorded', onMandate({ bodyId: 'executive', urgent }))
      .accepts((dossier) => expect(dossier.decisions[0]?.urgent).toEqual(urgent));
  });

  it('and owes that body a report', () => {
    before
      .record('decision.recorded', onMandate({ bodyId: 'executive', urgent }))
      .accepts((dossier) =>
        expect(dossier.duties).toEqual([
          { id: 'd1-u', text: 'Förderfrist', toBodyId: 'council', dueOn: '2024-06-10', decisionId: 'd1' },
        ]),
      );
  });
});

it('a report-back duty has a day, or nobody could follow it up', () => {
  const duty = { no: 2, text: 'Die Verwaltung berichtet.', kind: 'reportDuty', result: 'adopted' } as const;
  before
    .record('decision.recorded', onMandate({ items: [commission(), duty] }))
    .refuses('requirements.missing', ['decision.reportDue', 'items.1.dueOn', { no: 2 }]);
});

it('a paper that was withdrawn is not decided, and the refusal says why', () => {
  const answer = before
    .as(pia)
    .record('paper.withdrawn', { paperId: 'p1', reason: 'Neue Zahlen' })
    .accepts()
    .as(lena)
    .record('decision.recorded', onMandate());
  answer.refuses('entry.notPossible');
  expect(answer.because).toMatchObject([{ code: 'paper.takesIt', params: { paperState: 'withdrawn' } }]);
});
