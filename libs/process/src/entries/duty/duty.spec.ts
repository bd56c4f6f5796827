import { expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { aCommissionedProcess } from '../../testing/histories.testing.js';
import { helga, lena, pia } from '../../testing/world.testing.js';

const duty = {
  dutyId: 'b1',
  text: 'Jährlicher Sachstand',
  toBodyId: 'youthWelfareCommittee',
  dueOn: '2025-05-01',
  decisionId: 'd1',
  itemNo: 1,
};
const recorded = given(aCommissionedProcess()).as(pia).record('duty.recorded', duty).accepts();

it('a duty to report is recorded', () => {
  const { dutyId, ...said } = duty;
  expect(recorded.dossier.duties).toEqual([{ ...said, id: dutyId }]);
});

it('a duty is delivered, once, as the liaison notes', () => {
  const delivered = { dutyId: 'b1', deliveredOn: '2024-05-01', note: 'Im Ausschuss' };
  recorded
    .as(helga)
    .record('duty.delivered', delivered)
    .refuses('entry.notPermitted')
    .as(lena)
    .record('duty.delivered', delivered)
    .accepts((dossier) =>
      expect(dossier.duties[0]).toMatchObject({ deliveredOn: '2024-05-01', note: 'Im Ausschuss' }),
    )
    .record('duty.delivered', delivered)
    .refuses('entry.notPossible', [
      'duty.stillOwed',
      'dutyId',
      { duty: recorded.dossier.duties[0]!.text, deliveredOn: '2024-05-01' },
    ]);
});
