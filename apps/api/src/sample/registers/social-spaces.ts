import type { Space } from '../../registers/spaces/tree.js';

const space = (id: string, key: string, name: string, level: Space['level'], parentId: string): Space => ({
  id,
  key,
  name,
  level,
  parentId,
  active: true,
});

/** The sample county as a tree: regions and the town, their planning areas, quarters of the town, one house. */
export const socialSpaces: readonly Space[] = [
  {
    id: 'landkreis',
    key: '0',
    name: 'Landkreis Musterau',
    level: 'municipality',
    parentId: null,
    active: true,
  },
  space('musterau', '1', 'Stadt Musterau', 'district', 'landkreis'),
  space('kernstadt', '101', 'Kernstadt', 'socialSpace', 'musterau'),
  space('altstadt', '10101', 'Altstadt', 'quarter', 'kernstadt'),
  space('familienzentrum-altstadt', '10101-F1', 'Familienzentrum Altstadt', 'facility', 'altstadt'),
  space('bahnhofsviertel', '10102', 'Bahnhofsviertel', 'quarter', 'kernstadt'),
  space('weststadt', '102', 'Weststadt', 'socialSpace', 'musterau'),
  space('suedstadt', '103', 'Südstadt', 'socialSpace', 'musterau'),
  space('region-nord', '2', 'Region Nord', 'district', 'landkreis'),
  space('nordhain', '201', 'Nordhain', 'socialSpace', 'region-nord'),
  space('ahrenfeld', '202', 'Ahrenfeld', 'socialSpace', 'region-nord'),
  space('region-west', '3', 'Region West', 'district', 'landkreis'),
  space('westerloh', '301', 'Westerloh', 'socialSpace', 'region-west'),
  space('grauwald', '302', 'Grauwald', 'socialSpace', 'region-west'),
  space('region-suedwest', '4', 'Region Südwest', 'district', 'landkreis'),
  space('talwiesen', '401', 'Talwiesen', 'socialSpace', 'region-suedwest'),
  space('region-sued', '5', 'Region Süd', 'district', 'landkreis'),
  space('suederau', '501', 'Süderau', 'socialSpace', 'region-sued'),
  space('mittelbach', '502', 'Mittelbach', 'socialSpace', 'region-sued'),
  space('region-suedost', '6', 'Region Südost', 'district', 'landkreis'),
  space('ostheide', '601', 'Ostheide', 'socialSpace', 'region-suedost'),
];
