import { expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { aTopic, suspended } from '../../testing/histories.testing.js';
import { pia } from '../../testing/world.testing.js';

const step = {
  stepId: 's1',
  phase: 'analysis',
  title: 'Daten anfragen',
  dueOn: '2024-06-30',
  assigneeId: 'paul',
} as const;
const planned = given(aTopic()).record('step.planned', step).accepts();

it('a step is planned', () => {
  const { stepId, ...said } = step;
  expect(planned.dossier.steps).toEqual([{ ...said, id: stepId, state: 'planned' }]);
});

it('a step is completed, once', () => {
  planned
    .record('step.completed', { stepId: 's1', note: 'Antwort im Anhang' })
    .accepts((dossier) =>
      expect(dossier.steps[0]).toMatchObject({ state: 'completed', note: 'Antwort im Anhang' }),
    )
    .record('step.completed', { stepId: 's1' })
    .refuses('entry.notPossible', ['step.stillPlanned', 'stepId', { step: step.title }]);
});

it('a step is cancelled, with its reason', () => {
  planned
    .record('step.cancelled', { stepId: 's1', reason: 'Daten liegen vor' })
    .accepts((dossier) =>
      expect(dossier.steps[0]).toMatchObject({ state: 'cancelled', note: 'Daten liegen vor' }),
    )
    .record('step.completed', { stepId: 's1' })
    .refuses('entry.notPossible');
});

it('steps go on while a process rests', () => {
  suspended()
    .as(pia)
    .record('step.planned', step)
    .accepts((dossier) => expect(dossier.steps).toHaveLength(1));
});
