import { describe, expect, it } from '@jest/globals';
import { bytes, given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  analysed,
  aRunningMeasure,
  aStatutoryStart,
  aTopic,
  decidingTheCycle,
  measuresBeforeTheCouncil,
  recommending,
  suspended,
} from '../../testing/histories.testing.js';
import { inState } from '../../testing/in-state.testing.js';
import { ada, helga, lena, pia } from '../../testing/world.testing.js';
import { finalStates, stateNames } from '../../vocabulary/states.js';

const reason = { reason: 'Die Stelle ist unbesetzt.' };
const carriedOut = stateNames.slice(stateNames.indexOf('commissioned'), stateNames.indexOf('suspended'));

/** What a pause may leave a trace of: how many entries there are, and the day the state was entered. */
const apartFromThePause = ({ dossier }: History): string => bytes({ ...dossier, version: 0, since: '' });

describe('a process is suspended', () => {
  it.each(carriedOut)('in %s, and resumes exactly as it was', (state) => {
    const before = inState[state]();
    const resting = given(before)
      .as(helga)
      .on('2027-03-01')
      .record('process.suspended', { ...reason, until: '2027-12-31' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('suspended');
        expect(dossier.suspendedFrom).toBe(state);
        expect(dossier.suspendedBecause).toBe('Die Stelle ist unbesetzt.');
        expect(dossier.since).toBe('2027-03-01');
      });
    const resumed = resting.on('2027-04-01').record('process.resumed', { note: 'Besetzt' }).accepts();
    expect(resumed.dossier.state).toBe(state);
    expect(apartFromThePause(resumed)).toBe(apartFromThePause(before));
  });

  it('not before it is commissioned, and once', () => {
    given(aTopic()).as(helga).record('process.suspended', reason).refuses('entry.notPossible');
    given(suspended()).record('process.suspended', reason).refuses('entry.notPossible');
    given(aCommissionedProcess()).as(helga).record('process.resumed', {}).refuses('entry.notPossible');
  });

  it('and then only rests: no findings, no papers, no measures', () => {
    const resting = suspended().as(pia);
    resting
      .record('recommendation.recorded', { text: 'Mehr', findingIds: ['f1'] })
      .refuses('entry.notPossible')
      .record('paper.drafted', { kind: 'report', title: 'Bericht', proposedItems: [] })
      .refuses('entry.notPossible');
    resting.record('note.added', { text: 'Ruht weiter' }).accepts();
    suspended(measuresBeforeTheCouncil().on('2025-03-01'))
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p2', reason: 'Ruht' })
      .refuses('entry.notPossible');
  });

  it('and resumes only while its mandate is valid', () => {
    suspended()
      .as(lena)
      .record('decision.repealed', { decisionId: 'd1', byReference: 'B 3/2025' })
      .accepts()
      .as(helga)
      .record('process.resumed', {})
      .refuses('requirements.missing', ['process.mandateValid', 'mandate']);
  });
});

describe('a process is closed', () => {
  const closing = { reason: 'Kein weiterer Bedarf' };

  it('after its evaluation', () => {
    given(decidingTheCycle())
      .as(helga)
      .record('process.closed', closing)
      .accepts((dossier) => {
        expect(dossier.state).toBe('closed');
        expect(dossier.ended).toEqual({ on: '2027-02-01', reason: 'Kein weiterer Bedarf' });
      });
  });

  it('without consequence after its analysis, once a body has seen the report', () => {
    const waiting = given(analysed(aCommissionedProcess({ through: 'analysis' })));
    waiting
      .as(helga)
      .record('process.closed', closing)
      .refuses('requirements.missing', ['process.reportLaid', 'papers']);
    adoptedPaper(waiting, '2025-02-01', 'p7', { kind: 'report' }, [
      { no: 1, text: 'Der Bericht wird zur Kenntnis genommen.', kind: 'note', result: 'noted' },
    ])
      .as(helga)
      .record('process.closed', closing)
      .accepts((dossier) => {
        expect(dossier.state).toBe('closed');
        expect(dossier.ended?.reason).toBe('Kein weiterer Bedarf');
      });
  });

  it('never when the law demands the plan', () => {
    given(decidingTheCycle(aCommissionedProcess({ template: 'youthWelfare' })))
      .as(helga)
      .record('process.closed', closing)
      .refuses('requirements.missing', ['process.notStatutory', 'statutoryBasis']);
  });

  it('not on the way', () => {
    given(aRunningMeasure()).as(helga).record('process.closed', closing).refuses('entry.notPossible');
  });
});

describe('a process is abandoned', () => {
  const giveUp = { reason: 'Zuständigkeit beim Land' };
  const stopped = (from: History, result: 'adopted' | 'noted' = 'adopted') =>
    adoptedPaper(from, '2025-06-15', 'p8', { kind: 'report' }, [
      { no: 1, text: 'Die Planung wird eingestellt.', kind: 'note', result },
    ]).as(helga);

  it.each(carriedOut)('in %s by a later decision of the body that commissioned it', (state) => {
    stopped(inState[state]().on('2027-06-15'))
      .where({ successorId: 'p-9' })
      .record('process.abandoned', { ...giveUp, decisionId: 'd-p8' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('abandoned');
        expect(dossier.ended?.reason).toBe('Zuständigkeit beim Land');
      });
  });

  it('not by the head alone, nor by the decision that commissioned it', () => {
    const running = given(recommending()).as(helga);
    running
      .record('process.abandoned', giveUp)
      .refuses('requirements.missing', ['process.endedByBody', 'decisionId'])
      .record('process.abandoned', { ...giveUp, decisionId: 'd1' })
      .refuses('requirements.missing', ['process.endedByBody', 'decisionId']);
  });

  it('while it rests too, and without more ado when its ground is gone', () => {
    suspended(stopped(recommending()))
      .record('process.abandoned', { ...giveUp, decisionId: 'd-p8' })
      .accepts((dossier) => expect(dossier.state).toBe('abandoned'));
    given(recommending())
      .as(lena)
      .record('decision.repealed', { decisionId: 'd1', byReference: 'B 3/2025' })
      .accepts((dossier) => expect(dossier.state).toBe('suspended'))
      .as(helga)
      .record('process.abandoned', giveUp)
      .accepts((dossier) => expect(dossier.state).toBe('abandoned'));
  });

  it('a statutory task only when a successor carries it on', () => {
    const byLaw = given(aStatutoryStart()).as(helga);
    byLaw
      .record('process.abandoned', giveUp)
      .refuses('requirements.missing', ['process.successor', 'successorId']);
    byLaw
      .where({ successorId: 'p-9' })
      .record('process.abandoned', giveUp)
      .accepts((dossier) => expect(dossier.state).toBe('abandoned'));
  });
});

describe('a process that has ended', () => {
  it.each(finalStates)('in %s takes a note and nothing else', (state) => {
    const ended = inState[state]();
    given(ended)
      .as(pia)
      .record('note.added', { text: 'Akte an das Archiv' })
      .accepts((dossier) => {
        expect(dossier.state).toBe(state);
        expect(dossier.notes.at(-1)?.text).toBe('Akte an das Archiv');
      })
      .record('document.attached', { kind: 'Bericht', title: 'Anlage', public: true })
      .refuses('entry.notPossible')
      .as(helga)
      .record('entry.reversed', { seq: 2, reason: 'Zu spät' })
      .refuses('entry.notPossible')
      .as(ada)
      .record('note.added', { text: 'Geprüft' })
      .refuses('entry.notPermitted');
  });
});
