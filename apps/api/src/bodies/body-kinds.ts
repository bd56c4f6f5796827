export const bodyKinds = ['council', 'committee', 'districtCouncil', 'other'] as const;
export type BodyKind = (typeof bodyKinds)[number];
