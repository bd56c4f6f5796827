import { beforeAll, expect, it } from '@jest/globals';
import { aCommissionedProcess, releasedPaper } from '../../../../process/src/testing/histories.testing.js';
import { decided } from '../../../../process/src/testing/samples.testing.js';
import { lena, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listReportsWithoutConsequence } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const noted = releasedPaper(aCommissionedProcess(), '2024-06-01', 'p8', { kind: 'report' })
    .as(lena)
    .on('2024-06-10')
    .record('decision.recorded', {
      ...decided('p8', '2024-06-10', {
        resultCode: 'noted',
        items: [{ no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' }],
      }),
      decisionId: 'd8',
    })
    .accepts();
  await lists.put(noted);
  const papers = noted.dossier.papers.map((paper) => ({ ...paper, public: false }));
  await lists.put(noted, { ...elsewhere, papers });
});

const told = async (today: string, more: { months?: number; actor?: typeof pia; department?: string } = {}) =>
  (
    await walked((page) =>
      listReportsWithoutConsequence(lists.db, { actor: lena, months: 12, today, ...more, ...page }),
    )
  ).map(({ processId, paperId, from }) => `${processId} ${paperId} ${from}`);

it('a report is told once too long has passed since it was laid, to whoever may know of it', async () => {
  expect(await told('2025-06-09')).toEqual([]);
  expect(await told('2025-07-01')).toEqual(['p-1 p8 2025-06-10', 'p-2 p8 2025-06-10']);
  expect(await told('2024-10-01', { months: 3 })).toHaveLength(2);
  expect(await told('2025-07-01', { department: 'youth' })).toEqual(['p-2 p8 2025-06-10']);
  expect(await told('2025-07-01', { actor: pia })).toEqual(['p-1 p8 2025-06-10']);
  expect(await told('2025-07-01', { actor: yara })).toHaveLength(2);
});
