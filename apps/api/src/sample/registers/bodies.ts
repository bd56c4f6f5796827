import type { BodyFacts } from '@plankreis/process';

const none = { responsibilities: [] } as const;

/** The bodies of the sample county; the youth welfare committee decides in its own field (§ 71 (3) SGB VIII). */
export const bodies = [
  { id: 'kreistag', name: 'Kreistag', kind: 'council', ...none },
  {
    id: 'kreisausschuss',
    name: 'Kreisausschuss',
    kind: 'committee',
    responsibilities: [{ subject: 'any', mostCents: 25_000_000 }],
  },
  {
    id: 'jugendhilfeausschuss',
    name: 'Jugendhilfeausschuss',
    kind: 'youthWelfareCommittee',
    responsibilities: [{ subject: 'youthWelfare' }, { subject: 'dayCare' }],
  },
  { id: 'sozialausschuss', name: 'Sozialausschuss', kind: 'committee', ...none },
  {
    id: 'schulausschuss',
    name: 'Schul- und Bildungsausschuss',
    kind: 'committee',
    responsibilities: [{ subject: 'education', mostCents: 10_000_000 }],
  },
  { id: 'haushaltsausschuss', name: 'Haushaltsausschuss', kind: 'financeCommittee', ...none },
  {
    id: 'regionalbeirat-nord',
    name: 'Regionalbeirat Nord',
    kind: 'districtCouncil',
    area: 'Region Nord',
    ...none,
  },
  {
    id: 'regionalbeirat-sued',
    name: 'Regionalbeirat Süd',
    kind: 'districtCouncil',
    area: 'Region Süd',
    ...none,
  },
  {
    id: 'regionalbeirat-west',
    name: 'Regionalbeirat West',
    kind: 'districtCouncil',
    area: 'Region West',
    ...none,
  },
  {
    id: 'regionalbeirat-suedwest',
    name: 'Regionalbeirat Südwest',
    kind: 'districtCouncil',
    area: 'Region Südwest',
    ...none,
  },
  {
    id: 'regionalbeirat-suedost',
    name: 'Regionalbeirat Südost',
    kind: 'districtCouncil',
    area: 'Region Südost',
    ...none,
  },
  {
    id: 'regionalbeirat-ost',
    name: 'Regionalbeirat Ost',
    kind: 'districtCouncil',
    area: 'Region Ost',
    ...none,
  },
  {
    id: 'regionalbeirat-altkreis',
    name: 'Regionalbeirat Altkreis West',
    kind: 'districtCouncil',
    area: 'Region Altkreis West',
    ...none,
  },
  {
    id: 'regionalbeirat-mitte',
    name: 'Regionalbeirat Mitte',
    kind: 'districtCouncil',
    area: 'Region Mitte',
    ...none,
  },
  {
    id: 'regionalbeirat-nordwest',
    name: 'Regionalbeirat Nordwest',
    kind: 'districtCouncil',
    area: 'Region Nordwest',
    ...none,
  },
  {
    id: 'regionalbeirat-nordost',
    name: 'Regionalbeirat Nordost',
    kind: 'districtCouncil',
    area: 'Region Nordost',
    ...none,
  },
  { id: 'regionalkonferenz', name: 'Gemeinsame Sitzung der Regionalbeiräte', kind: 'other', ...none },
  { id: 'dienstberatung', name: 'Dienstberatung der Landrätin', kind: 'executive', ...none },
  { id: 'landrat', name: 'Landrätin', kind: 'executive', ...none },
  { id: 'jugendkreistag', name: 'Jugendkreistag', kind: 'other', ...none },
  { id: 'kreisseniorenbeirat', name: 'Kreisseniorenbeirat', kind: 'other', ...none },
] as const satisfies readonly BodyFacts[];

export type SampleBodyId = (typeof bodies)[number]['id'];
