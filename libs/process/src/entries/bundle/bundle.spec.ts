import { describe, expect, it } from '@jest/globals';
import type { BundleFacts } from '../../contract/context.js';
import type { History } from '../../testing/given.testing.js';
import { aDraftedMandate, aMandateBeforeTheCouncil } from '../../testing/histories.testing.js';
import { decided } from '../../testing/samples.testing.js';
import { ada, lars, lena, pia, yara } from '../../testing/world.testing.js';

const together = { paperId: 'p1', title: 'Sammelvorlage Teilhabe', reference: 'KT 12/2024' };
const bundled = (history: History = aMandateBeforeTheCouncil()): History =>
  history.as(pia).record('paper.bundled', together).accepts();
const bundleId = (history: History): string => history.dossier.papers[0]!.bundle!.id;
const session = {
  paperId: 'p1',
  consultationId: 'c1',
  bodyId: 'council',
  role: 'decision',
  sessionOn: '2024-04-15',
} as const;
/** On the agenda of the council with its bundle. */
const scheduled = (): History => {
  const history = bundled();
  return history
    .as(lena)
    .trusts('consultation.scheduled', { ...session, bundleId: bundleId(history) })
    .accepts();
};

describe('a paper goes to the council with others', () => {
  it('and knows the submission they make together', () => {
    expect(bundled().dossier.papers[0]?.bundle).toEqual({
      id: expect.stringMatching(/^made-/),
      title: 'Sammelvorlage Teilhabe',
      reference: 'KT 12/2024',
    });
  });

  it('while it is open, whoever may work on it says so', () => {
    expect(bundled(aDraftedMandate()).dossier.papers[0]?.bundle?.title).toBe('Sammelvorlage Teilhabe');
    aMandateBeforeTheCouncil().as(lars).record('paper.bundled', together).accepts();
    for (const who of [yara, ada])
      aMandateBeforeTheCouncil().as(who).record('paper.bundled', together).refuses('entry.notPermitted');
  });

  it('in one bundle, not in two', () => {
    const again = bundled().record('paper.bundled', together);
    again.refuses('entry.notPossible');
    expect(again.because).toMatchObject([
      { code: 'paper.notBundled', params: { title: 'Sammelvorlage Teilhabe' } },
    ]);
  });

  it('unless it stands on an agenda by itself', () => {
    aMandateBeforeTheCouncil()
      .as(lena)
      .record('consultation.scheduled', session)
      .accepts()
      .record('paper.bundled', together)
      .refuses('requirements.missing', ['paper.onNoAgenda', 'consultations.c1', { sessionOn: '2024-04-15' }]);
  });

  it('and not once it is decided', () => {
    const after = aMandateBeforeTheCouncil()
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', decided('p1', '2024-04-15'))
      .accepts()
      .record('paper.bundled', together);
    after.refuses('entry.notPossible');
    expect(after.because).toMatchObject([{ code: 'paper.takesIt', params: { paperState: 'decided' } }]);
  });

  it('in a bundle whose id nobody makes up', () => {
    aMandateBeforeTheCouncil()
      .as(pia)
      .sends('paper.bundled', { ...together, bundleId: 'mine' })
      .refuses('entry.invalid', ['unknownKey', 'bundleId']);
  });
});

describe('a paper joins a bundle that is there already', () => {
  const joins = (sessions: BundleFacts['sessions']) => {
    const bundle = { id: 'b1', title: 'Sammelvorlage Teilhabe', sessions };
    return aMandateBeforeTheCouncil()
      .as(lena)
      .on('2024-04-02')
      .where({ bundle })
      .trusts('paper.bundled', { ...together, bundleId: 'b1' });
  };

  it('while no body has dealt with it', () => {
    const ahead = { sessionOn: '2024-04-15', results: [], open: true };
    const putOff = { sessionOn: '2024-04-01', results: ['postponed', 'removed'], open: false };
    for (const sessions of [[], [ahead], [putOff, ahead]])
      joins(sessions).accepts((dossier) => expect(dossier.papers[0]?.bundle?.id).toBe('b1'));
  });

  it('but not what a body has deliberated without it', () => {
    joins([{ sessionOn: '2024-04-01', results: ['postponed', 'recommended'], open: false }]).refuses(
      'requirements.missing',
      [
        'paper.bundleNotDealtWith',
        'papers',
        { title: together.title, sessionOn: '2024-04-01', consultationResult: 'recommended' },
      ],
    );
  });

  it('nor while the result of a session is still to come', () => {
    const today = { sessionOn: '2024-04-02', results: [], open: true };
    joins([today]).accepts();
    joins([today, { ...today, sessionOn: '2024-04-01' }]).refuses('requirements.missing', [
      'paper.bundleSessionAhead',
      'papers',
      { title: together.title, sessionOn: '2024-04-01' },
    ]);
  });
});

describe('what the council does with a bundled paper', () => {
  it('is recorded for the whole bundle, not for one of them', () => {
    bundled()
      .as(lena)
      .record('consultation.scheduled', session)
      .refuses('requirements.missing', [
        'paper.withItsBundle',
        'papers.p1',
        { title: 'Sammelvorlage Teilhabe' },
      ]);
    const onAgenda = scheduled();
    expect(onAgenda.dossier.consultations[0]).toMatchObject({ id: 'c1', bundleId: bundleId(onAgenda) });
    const moved = { consultationId: 'c1', sessionOn: '2024-05-01', reason: 'Tagesordnung voll' };
    onAgenda
      .record('consultation.rescheduled', moved)
      .refuses('requirements.missing', ['paper.withItsBundle', 'papers.p1']);
    const decision = decided('p1', '2024-04-15', { bodyId: undefined, consultationId: 'c1' });
    onAgenda
      .on('2024-04-15')
      .record('decision.recorded', decision)
      .refuses('requirements.missing', ['paper.withItsBundle', 'papers.p1']);
    onAgenda
      .on('2024-04-15')
      .trusts('decision.recorded', { ...decision, bundleId: bundleId(onAgenda) })
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.awaitingEffect');
        expect(dossier.decisions[0]).toMatchObject({ consultationId: 'c1', bundleId: bundleId(onAgenda) });
      });
  });

  it('is told beforehand: it says with what it goes', () => {
    const history = bundled();
    history
      .as(lena)
      .trusts('consultation.scheduled', { ...session, bundleId: 'another' })
      .refuses('requirements.missing', ['paper.withItsBundle', 'papers.p1']);
  });

  it('ends its part in the bundle when it is sent back', () => {
    const onAgenda = scheduled();
    onAgenda
      .on('2024-04-15')
      .trusts('decision.recorded', {
        ...decided('p1', '2024-04-15', { bodyId: undefined, consultationId: 'c1' }),
        resultCode: 'referredBack',
        items: [],
        bundleId: bundleId(onAgenda),
      })
      .accepts((dossier) => {
        expect(dossier.papers[0]).toMatchObject({ state: 'draft', version: 2 });
        expect(dossier.papers[0]?.bundle).toBeUndefined();
      });
  });
});

describe('a paper is taken out of its bundle', () => {
  const apart = { paperId: 'p1', reason: 'Wird gesondert beraten' };

  it('and goes its own way from there', () => {
    scheduled()
      .record('paper.unbundled', apart)
      .accepts((dossier) => expect(dossier.papers[0]?.bundle).toBeUndefined())
      .record('consultation.rescheduled', {
        consultationId: 'c1',
        sessionOn: '2024-05-02',
        reason: 'Beratungsbedarf',
      })
      .accepts();
  });

  it('where it is in one', () => {
    const apartAlready = aMandateBeforeTheCouncil().as(lena).record('paper.unbundled', apart);
    apartAlready.refuses('entry.notPossible');
    expect(apartAlready.because).toMatchObject([{ code: 'paper.bundled' }]);
  });
});
