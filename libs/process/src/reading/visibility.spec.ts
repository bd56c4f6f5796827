import { describe, expect, it } from '@jest/globals';
import { given } from '../testing/given.testing.js';
import { aMandateBeforeTheCouncil, aMandateBeingDrafted } from '../testing/histories.testing.js';
import { commissionItem, decided, wholeMandate } from '../testing/samples.testing.js';
import { ada, adam, helga, lena, paul, pia, yara, yuri } from '../testing/world.testing.js';
import { entriesVisibleTo, visibleTo } from './visibility.js';

/** A mandate adopted on a paper that is not public, with a document that is not. */
const secret = given(aMandateBeingDrafted())
  .as(pia)
  .on('2024-02-10')
  .record('mandate.drafted', wholeMandate)
  .accepts()
  .record('document.attached', { documentId: 'x1', kind: 'Vermerk', title: 'Personalsache', public: false })
  .accepts()
  .record('document.attached', { documentId: 'x2', kind: 'Bericht', title: 'Sozialbericht', public: true })
  .accepts()
  .record('paper.drafted', {
    paperId: 'p1',
    kind: 'mandate',
    title: 'Vertraulich',
    proposedItems: [{ ...commissionItem, text: 'Geheimer Auftrag' }],
    public: false,
  })
  .accepts()
  .as(helga)
  .record('paper.released', { paperId: 'p1' })
  .accepts()
  .as(lena)
  .on('2024-04-15')
  .record('decision.recorded', {
    ...decided('p1', '2024-04-15', { resolutionText: 'Geheimer Beschluss' }),
    decisionId: 'd1',
  })
  .accepts();

describe('what is not public', () => {
  it.each([pia, paul, helga, lena, ada].map((actor) => [actor.id, actor] as const))(
    'is read by %s',
    (_, actor) => {
      expect(visibleTo(actor, secret.dossier)).toBe(secret.dossier);
      expect(
        secret.entries.filter((entry) => !entriesVisibleTo(actor, secret.dossier, secret.entries)(entry)),
      ).toEqual([]);
    },
  );

  it.each([yara, yuri, adam].map((actor) => [actor.id, actor] as const))('is not read by %s', (_, actor) => {
    const seen = visibleTo(actor, secret.dossier);
    expect(JSON.stringify(seen)).not.toMatch(/Vertraulich|Geheim|Personalsache/);
    expect(seen.papers).toEqual([]);
    expect(seen.decisions).toEqual([]);
    expect(seen.documents.map(({ documentId }) => documentId)).toEqual(['x2']);
    expect(seen.mandate?.versions).toHaveLength(1);
    const hidden = secret.entries.filter(
      (entry) => !entriesVisibleTo(actor, secret.dossier, secret.entries)(entry),
    );
    expect(hidden.map(({ type }) => type)).toEqual([
      'document.attached',
      'paper.drafted',
      'paper.released',
      'decision.recorded',
    ]);
  });
});

it('what is public is read by everybody', () => {
  const { dossier, entries } = aMandateBeforeTheCouncil();
  for (const actor of [yara, yuri, adam]) {
    expect(visibleTo(actor, dossier)).toBe(dossier);
    expect(entries.filter(entriesVisibleTo(actor, dossier, entries))).toEqual(entries);
  }
});

it('what was taken back stays as secret as it was', () => {
  const taken = given(aMandateBeingDrafted())
    .as(pia)
    .record('paper.drafted', {
      paperId: 'p1',
      kind: 'report',
      title: 'Vertraulich',
      proposedItems: [],
      public: false,
    })
    .accepts()
    .as(helga)
    .record('entry.reversed', { seq: 4, reason: 'Falscher Prozess' })
    .accepts();
  expect(taken.dossier.papers).toEqual([]);
  const seen = taken.entries.filter(entriesVisibleTo(yara, taken.dossier, taken.entries));
  expect(JSON.stringify(seen)).not.toContain('Vertraulich');
  expect(taken.entries.filter(entriesVisibleTo(paul, taken.dossier, taken.entries))).toHaveLength(5);
});

it('a paper that is not public is read by the head who is asked to sign it, and by no planner of theirs', () => {
  const asked = given(aMandateBeingDrafted())
    .as(pia)
    .record('mandate.drafted', {
      affectedPlans: [{ plan: 'Jugendhilfeplan', coordination: 'agreed', unitId: 'youth' }],
    })
    .accepts()
    .record('paper.drafted', {
      paperId: 'p1',
      kind: 'mandate',
      title: 'Vertraulich',
      proposedItems: [],
      public: false,
    })
    .accepts();
  expect(visibleTo(yuri, asked.dossier).papers).toHaveLength(1);
  expect(asked.entries.filter(entriesVisibleTo(yuri, asked.dossier, asked.entries))).toHaveLength(5);
  expect(visibleTo(yara, asked.dossier).papers).toEqual([]);
});
