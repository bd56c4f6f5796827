import { describe, expect, it } from '@jest/globals';
import { requiredSigners } from '../../competence/signers.js';
import { defaultCouncilRules, type CouncilRules } from '../../contract/surroundings.js';
import { given, type History } from '../../testing/given.testing.js';
import { aDraftedMandate, aMandateBeforeTheCouncil, coSigned } from '../../testing/histories.testing.js';
import { processLine, wholeMandate } from '../../testing/samples.testing.js';
import { hanno, helga, lena, pia, thea, yuri } from '../../testing/world.testing.js';

const signs = (unit: string, version = 1) => ({ paperId: 'p1', unit, version, verdict: 'yes' }) as const;
const release = { paperId: 'p1' };

/** Some departments of the municipality sign for staff and for the law. */
const withOffices: CouncilRules = {
  ...defaultCouncilRules,
  signers: { personnel: 'youth', legal: 'law' },
};

const drafted = (parts: object = {}, council = defaultCouncilRules, template?: string): History =>
  given(aDraftedMandate({ template }))
    .where({ council })
    .as(pia)
    .record('mandate.drafted', { ...wholeMandate, ...parts })
    .accepts();

const asked = (history: History): readonly (readonly [string, string])[] =>
  requiredSigners(history.dossier, history.dossier.papers[0]!, history.context).map(
    ({ unit, because }) => [unit, because] as const,
  );

const line = { ...processLine, cover: [{ source: 'Kreis', cents: 1_500_000 }] };

describe('a paper is to be signed', () => {
  it('by nobody, when it asks for nothing that others answer for', () => {
    expect(asked(drafted({}, withOffices))).toEqual([]);
  });

  it('by the treasury, when it costs money', () => {
    expect(asked(drafted().record('budget.planned', line).accepts())).toEqual([['treasury', 'money']]);
  });

  it('by personnel, when it asks for posts, where there is such a department', () => {
    const posts = { staff: [{ year: 2024, fte: 1, source: 'new' }] };
    expect(asked(drafted(posts, withOffices))).toEqual([['youth', 'posts']]);
    expect(asked(drafted(posts))).toEqual([]);
  });

  it('by the lawyers, when it is a statutory task', () => {
    expect(asked(drafted({}, withOffices, 'elderlyCare'))).toEqual([]);
    const statutory = drafted({ discretionary: undefined, statutoryBasis: '§ 71 SGB XII' }, withOffices);
    expect(asked(statutory)).toEqual([['law', 'statutory']]);
  });

  it('by the department of each plan it touches, but not by its own', () => {
    const plan = (unitId: string, coordination = 'agreed') => ({ plan: unitId, coordination, unitId });
    expect(asked(drafted({ affectedPlans: [plan('youth'), plan('social')] }))).toEqual([
      ['youth', 'affectedPlan'],
    ]);
    expect(asked(drafted({ affectedPlans: [plan('youth', 'notAffected')] }))).toEqual([]);
  });

  it('by whom its template names', () => {
    const school = drafted({ statutoryBasis: undefined }, withOffices, 'schoolDevelopment');
    expect(asked(school)).toEqual([['law', 'statutory']]);
    const byTemplate = drafted({}, withOffices).where({
      template: (key) => ({ ...school.context.template(key)!, coSigners: ['treasury'], preliminary: [] }),
    });
    expect(asked(byTemplate)).toEqual([['treasury', 'template']]);
  });
});

describe('a paper is co-signed', () => {
  const costly = drafted().record('budget.planned', line).accepts();
  const covered = costly;

  it('and not released before', () => {
    covered
      .as(helga)
      .record('paper.released', release)
      .refuses('requirements.missing', [
        'paper.coSigned',
        'papers.p1',
        { signer: 'treasury', signingGround: 'money' },
      ]);
    coSigned(covered, 'p1')
      .record('paper.released', release)
      .accepts((dossier) => expect(dossier.papers[0]?.state).toBe('released'));
  });

  it('which its state and its signatures tell', () => {
    covered
      .as(thea)
      .on('2024-02-12')
      .record('paper.coSigned', signs('treasury'))
      .accepts((dossier) => {
        expect(dossier.papers[0]?.state).toBe('coSigning');
        expect(dossier.papers[0]?.signatures).toEqual([
          { unit: 'treasury', version: 1, verdict: 'yes', by: 'thea', on: '2024-02-12' },
        ]);
      });
  });

  it('by heads for their own unit, and by the treasury', () => {
    covered.as(yuri).record('paper.coSigned', signs('youth')).accepts();
    covered.as(yuri).record('paper.coSigned', signs('social')).refuses('entry.notPermitted');
    covered.as(yuri).record('paper.coSigned', signs('treasury')).refuses('entry.notPermitted');
    covered.as(thea).record('paper.coSigned', signs('social')).refuses('entry.notPermitted');
    covered.as(lena).record('paper.coSigned', signs('treasury')).refuses('entry.notPermitted');
  });

  it('in its present version: an old one is no longer there to be signed', () => {
    const revised = covered
      .as(pia)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Neuer Auftrag' } })
      .accepts();
    revised
      .as(thea)
      .record('paper.coSigned', signs('treasury', 1))
      .refuses('requirements.missing', ['paper.presentVersion', 'version', { version: 2 }]);
    revised.record('paper.coSigned', signs('treasury', 2)).refuses('entry.notPermitted');
    revised.as(thea).record('paper.coSigned', signs('treasury', 2)).accepts();
  });

  it('and a new version voids every signature, the old one kept to be compared with', () => {
    coSigned(covered, 'p1')
      .as(pia)
      .on('2024-02-20')
      .record('paper.revised', {
        paperId: 'p1',
        changes: {},
        proposedItems: [{ no: 1, text: 'Die Verwaltung plant, bis Ende 2025.', kind: 'commission' }],
      })
      .accepts((dossier) => {
        const [paper] = dossier.papers;
        expect([paper?.state, paper?.version]).toEqual(['draft', 2]);
        expect(paper?.earlierVersions).toMatchObject([
          { version: 1, until: '2024-02-20', proposedItems: [{ no: 1 }] },
        ]);
      })
      .as(helga)
      .record('paper.released', release)
      .refuses('requirements.missing', ['paper.coSigned', 'papers.p1']);
  });

  it('and so does a change of the mandate it carries: nobody signed what came later', () => {
    coSigned(covered, 'p1')
      .as(pia)
      .record('mandate.drafted', { method: 'Ein Gutachten durch Dritte' })
      .accepts((dossier) =>
        expect([dossier.papers[0]?.version, dossier.papers[0]?.state]).toEqual([2, 'draft']),
      );
  });

  it('with a reason, unless it is a plain yes', () => {
    covered
      .as(thea)
      .record('paper.coSigned', { ...signs('treasury'), verdict: 'no' })
      .refuses('entry.invalid', ['required', 'comment']);
    covered
      .as(thea)
      .record('paper.coSigned', { ...signs('treasury'), verdict: 'remark', comment: 'Deckung 2025 prüfen' })
      .accepts();
  });

  it('or not: then it is revised, or the head says why it is released all the same', () => {
    const refused = covered
      .as(thea)
      .record('paper.coSigned', { ...signs('treasury'), verdict: 'no', comment: 'Keine Deckung' })
      .accepts();
    refused
      .as(helga)
      .record('paper.released', release)
      .refuses('requirements.missing', [
        'paper.refusalOverridden',
        'overrideBecause',
        { signer: 'treasury', comment: 'Keine Deckung' },
      ])
      .record('paper.released', { ...release, overrideBecause: 'Die Aufgabe duldet keinen Aufschub.' })
      .accepts((dossier) =>
        expect(dossier.papers[0]?.overriddenBecause).toBe('Die Aufgabe duldet keinen Aufschub.'),
      );
    // The last word of a unit counts.
    refused
      .record('paper.coSigned', signs('treasury'))
      .accepts()
      .as(hanno)
      .record('paper.released', release)
      .accepts();
  });

  it('before its release, never after', () => {
    given(aMandateBeforeTheCouncil())
      .as(thea)
      .record('paper.coSigned', signs('treasury'))
      .refuses('entry.notPossible');
  });
});
