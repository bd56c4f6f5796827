import { beforeAll, expect, it } from '@jest/globals';
import {
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
} from '../../../../process/src/testing/histories.testing.js';
import { ada, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { bundleablePapers, bundleMembers } from './list.js';

const lists = emptyLists();
let bundle: string;

beforeAll(async () => {
  const bundled = aMandateBeforeTheCouncil()
    .as(pia)
    .record('paper.bundled', { paperId: 'p1', title: 'Sammelvorlage Teilhabe', reference: 'KT 12' })
    .accepts();
  bundle = bundled.dossier.papers[0]!.bundle!.id;
  const secret = bundled.dossier.papers.map((paper) => ({ ...paper, public: false }));
  await lists.put(bundled);
  await lists.put(bundled, { ...elsewhere, papers: secret });
  await lists.put(aDraftedMandate(), { id: 'p-3', number: '2024-003' });
  await lists.put(anAdoptedMandate(), { id: 'p-4', number: '2024-004' });
});

it('papers that go together are told by process, as far as somebody may read them', async () => {
  const members = async (reader?: typeof pia) =>
    (await bundleMembers(lists.db.read, bundle, reader)).map(({ processId }) => processId);
  expect(await members()).toEqual(['p-1', 'p-2']);
  expect(await members(pia)).toEqual(['p-1']);
  expect(await members(yara)).toEqual(['p-1', 'p-2']);
  const [first] = await bundleMembers(lists.db.read, bundle);
  expect(first).toMatchObject({
    paperId: 'p1',
    state: 'released',
    bundle: { id: bundle, title: 'Sammelvorlage Teilhabe', reference: 'KT 12' },
  });
});

it('papers that are in none and open could go into one', async () => {
  const free = (q?: string) => walked((page) => bundleablePapers(lists.db, { actor: ada, q, ...page }));
  expect(await free()).toMatchObject([{ processId: 'p-3', paperId: 'p1', title: 'Auftrag zur Planung' }]);
  expect(await free('PLANUNG auftrag')).toHaveLength(1);
  expect(await free('anders')).toEqual([]);
});
