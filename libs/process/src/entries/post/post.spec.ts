import { expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { aCommissionedProcess } from '../../testing/histories.testing.js';
import { pia } from '../../testing/world.testing.js';

const post = {
  postId: 'o1',
  title: 'Sozialplanung',
  owner: { kind: 'process' },
  fte: 0.5,
  source: 'new',
  year: 2024,
  untilYear: 2025,
} as const;

it('a post is planned, gets its place in the establishment plan, or is given up', () => {
  const planned = given(aCommissionedProcess()).as(pia).record('post.planned', post).accepts();
  planned
    .record('post.placed', { postId: 'o1', number: '50.12', year: 2024 })
    .accepts((dossier) =>
      expect(dossier.posts).toMatchObject([
        { id: 'o1', fte: 0.5, place: { number: '50.12', year: 2024, on: '2024-05-01' } },
      ]),
    );
  planned
    .record('post.cancelled', { postId: 'o1', reason: 'Aus dem Bestand' })
    .accepts((dossier) => expect(dossier.posts[0]?.cancelledBecause).toBe('Aus dem Bestand'))
    .record('post.placed', { postId: 'o1', number: '50.12', year: 2024 })
    .refuses('entry.notPossible', [
      'post.stillPlanned',
      'postId',
      { post: post.title, reason: 'Aus dem Bestand' },
    ]);
});

it('its years are in order, and within the process', () => {
  const history = given(aCommissionedProcess()).as(pia);
  history
    .record('post.planned', { ...post, untilYear: 2023 })
    .refuses('entry.invalid', ['endBeforeStart', 'untilYear']);
  history
    .record('post.planned', { ...post, year: 2030, untilYear: 2031 })
    .refuses('requirements.missing', ['budget.yearFits', 'year']);
});
