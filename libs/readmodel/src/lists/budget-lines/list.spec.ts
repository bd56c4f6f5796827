import { expect, it } from '@jest/globals';
import { aCommissionedProcess } from '../../../../process/src/testing/histories.testing.js';
import { processLine } from '../../../../process/src/testing/samples.testing.js';
import { pia } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists } from '../lists.testing.js';
import { linesOfAccounts } from './list.js';
import { accountKey } from './table.js';

const lists = emptyLists();

it('lines are found by their account, however it is written, in whatever year and process', async () => {
  const planned = aCommissionedProcess()
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'l1' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l2', account: { scheme: 'Konto', code: '42' } })
    .accepts();
  await lists.put(planned);
  await lists.put(planned, elsewhere);
  const of = async (...codes: string[]) =>
    (await linesOfAccounts(lists.db, codes.map(accountKey))).map(
      ({ processId, lineId }) => `${processId} ${lineId}`,
    );
  expect(await of('351.01 5271')).toEqual(['p-1 l1', 'p-2 l1']);
  expect(await of('35101-5271', '4.2')).toEqual(['p-1 l1', 'p-2 l1', 'p-1 l2', 'p-2 l2']);
  expect(await of('43')).toEqual([]);
  expect((await linesOfAccounts(lists.db, ['42']))[0]).toMatchObject({
    ...{ year: 2024, scheme: 'Konto', code: '42', kind: 'expense', purpose: 'Werkstätten' },
  });
});
