import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { aTopic } from '../../testing/histories.testing.js';
import { submission } from '../../testing/samples.testing.js';

describe('parking a topic for a window in particular', () => {
  const parked = { reason: 'Keine Mehrheit', reviewOn: '2024-09-01', waitingFor: 'election' } as const;

  it('keeps which one it is', () => {
    aTopic()
      .on('2024-02-01')
      .record('topic.parked', { ...parked, windowId: 'election' })
      .accepts((dossier) => expect(dossier.parked?.windowId).toBe('election'));
  });

  it('needs one of that kind which is not over', () => {
    const topic = aTopic().on('2024-02-01');
    topic
      .record('topic.parked', { ...parked, windowId: 'budget' })
      .refuses('requirements.missing', ['topic.windowFits', 'windowId']);
    aTopic()
      .on('2024-07-01')
      .record('topic.parked', { ...parked, waitingFor: 'budgetRound', windowId: 'budget' })
      .refuses('requirements.missing', ['topic.windowFits', 'windowId']);
    topic
      .record('topic.parked', { ...parked, windowId: 'nowhere' })
      .refuses('entry.invalid', ['unknownReference', 'windowId']);
  });

  it('ends when it is taken up in a window that has come', () => {
    const waits = aTopic()
      .on('2024-02-01')
      .record('topic.parked', { ...parked, windowId: 'election' })
      .accepts();
    waits
      .on('2024-05-01')
      .record('topic.windowOpened', { signal: 'Neuer Kreistag', windowId: 'election' })
      .refuses('requirements.missing', ['topic.windowHasCome', 'windowId']);
    waits
      .on('2024-05-20')
      .record('topic.windowOpened', { signal: 'Neuer Kreistag', windowId: 'election' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('topic.collected');
        expect(dossier.parked).toBeUndefined();
        expect(dossier.signals.at(-1)).toMatchObject({ kind: 'window', windowId: 'election' });
      });
  });
});

describe('a topic that starts from an earlier plan', () => {
  it('says which one it is and until when that holds', () => {
    given()
      .record('topic.submitted', {
        ...submission,
        earlierPlan: 'Sozialplan 2019',
        earlierPlanUntil: '2024-12-31',
      })
      .accepts((dossier) =>
        expect(dossier).toMatchObject({ earlierPlan: 'Sozialplan 2019', earlierPlanUntil: '2024-12-31' }),
      );
  });
});
