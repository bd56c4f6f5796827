import { expect, it } from '@jest/globals';
import {
  aCommissionedProcess,
  aMandateBeingDrafted,
  aTopic,
} from '../../../../process/src/testing/histories.testing.js';
import { project } from '../../project/project.js';
import { elsewhere, emptyLists, RECORDED } from '../lists.testing.js';
import { counts } from './counts.js';

const lists = emptyLists();

it('processes are counted by phase, commissioning and department, and move from drawer to drawer', async () => {
  await lists.put(aTopic());
  await lists.put(aCommissionedProcess(), elsewhere);
  expect(await counts(lists.db)).toEqual({
    total: 2,
    byPhase: { commissioned: 1, topic: 1 },
    byCommissioning: { full: 1, none: 1 },
    byDepartment: { social: 1, youth: 1 },
  });
  const moment = { recordedAt: RECORDED, today: '2024-06-01' };
  const [before, after] = [aTopic().dossier, aMandateBeingDrafted().dossier];
  await lists.db.write((tx) => project(tx, before, after, moment));
  expect(await counts(lists.db)).toMatchObject({ total: 2, byPhase: { commissioned: 1, mandate: 1 } });
  expect(await lists.db.read.all('SELECT 1 FROM process_total WHERE n = 0')).toEqual([]);
});
