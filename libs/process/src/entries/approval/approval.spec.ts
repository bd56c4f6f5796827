import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { adoptedMeasures, awaitingApproval } from '../../testing/histories.testing.js';

describe('where the state has to approve (as with school development)', () => {
  it('adopted measures wait for its approval', () => {
    const { dossier } = awaitingApproval();
    expect(dossier.state).toBe('measures.awaitingApproval');
    expect(dossier.needsApproval).toBe(true);
  });

  it('approval granted: the measures are implemented, its conditions become duties', () => {
    given(awaitingApproval())
      .on('2025-09-01')
      .record('approval.granted', {
        document: 'Bescheid vom 1.9.2025',
        conditions: [
          { text: 'Schülerzahlen jährlich melden', dueOn: '2026-10-15' },
          { text: 'Standort Nord prüfen', dueOn: '2027-01-31' },
        ],
      })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.implementing');
        expect(dossier.approval).toEqual({
          granted: true,
          document: 'Bescheid vom 1.9.2025',
          on: '2025-09-01',
        });
        expect(dossier.duties).toEqual([
          { id: 'approval-1', text: 'Schülerzahlen jährlich melden', dueOn: '2026-10-15' },
          { id: 'approval-2', text: 'Standort Nord prüfen', dueOn: '2027-01-31' },
        ]);
      });
  });

  it('and these duties stay what they are when an earlier entry is taken back', () => {
    const noted = given(awaitingApproval()).record('note.added', { text: 'Falsche Akte' }).accepts();
    noted
      .on('2025-09-01')
      .record('approval.granted', {
        document: 'Bescheid',
        conditions: [{ text: 'Zahlen melden', dueOn: '2026-10-15' }],
      })
      .accepts()
      .record('duty.delivered', { dutyId: 'approval-1', deliveredOn: '2025-09-01' })
      .accepts()
      .record('entry.reversed', { seq: noted.entries.length, reason: 'Gehört nicht hierher' })
      .accepts((dossier) =>
        expect(dossier.duties[0]).toMatchObject({ id: 'approval-1', deliveredOn: '2025-09-01' }),
      );
  });

  it('approval refused: back to the planning, with every measure proposed again', () => {
    given(awaitingApproval())
      .on('2025-09-01')
      .record('approval.refused', {
        document: 'Bescheid',
        grounds: 'Zu wenige Schüler',
        resubmitBy: '2026-03-31',
      })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.approval).toEqual({
          granted: false,
          document: 'Bescheid',
          grounds: 'Zu wenige Schüler',
          resubmitBy: '2026-03-31',
          on: '2025-09-01',
        });
        expect(dossier.measures.map(({ state, decidedBy }) => [state, decidedBy])).toEqual([
          ['proposed', undefined],
          ['proposed', undefined],
        ]);
      });
  });
});

it('elsewhere there is nothing to approve', () => {
  given(adoptedMeasures())
    .record('approval.granted', { document: 'Bescheid', conditions: [] })
    .refuses('entry.notPossible')
    .record('approval.refused', { document: 'Bescheid', grounds: 'Keine', resubmitBy: '2026-03-31' })
    .refuses('entry.notPossible');
});
