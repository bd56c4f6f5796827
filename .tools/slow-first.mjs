import { default as Sequencer } from '@jest/test-sequencer';

/** Which of two parts of the tree holds the slower specs. */
const slowest = [
  '/test/browser/accessibility',
  '/test/browser/',
  '/test/',
  'random-histories',
  '/apps/',
  '/libs/',
];
const place = ({ path }) => slowest.findIndex((folder) => path.includes(folder));

/**
 * Begins with what takes longest: a fresh clone knows no times, and a slow spec that begins last leaves the other
 * processors idle.
 */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
