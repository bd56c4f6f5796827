/** The bodies of the sample county. */
export const bodies = [
  { id: 'kreistag', name: 'Kreistag', kind: 'council' },
  { id: 'kreisausschuss', name: 'Kreisausschuss', kind: 'committee' },
  { id: 'jugendhilfeausschuss', name: 'Jugendhilfeausschuss', kind: 'committee' },
  { id: 'sozialausschuss', name: 'Sozialausschuss', kind: 'committee' },
  { id: 'schulausschuss', name: 'Schul- und Bildungsausschuss', kind: 'committee' },
  { id: 'haushaltsausschuss', name: 'Haushaltsausschuss', kind: 'committee' },
  { id: 'regionalbeirat-nord', name: 'Regionalbeirat Nord', kind: 'districtCouncil' },
  { id: 'regionalbeirat-sued', name: 'Regionalbeirat Süd', kind: 'districtCouncil' },
  { id: 'regionalbeirat-west', name: 'Regionalbeirat West', kind: 'districtCouncil' },
  { id: 'jugendkreistag', name: 'Jugendkreistag', kind: 'other' },
  { id: 'kreisseniorenbeirat', name: 'Kreisseniorenbeirat', kind: 'other' },
] as const;

export type SampleBodyId = (typeof bodies)[number]['id'];
