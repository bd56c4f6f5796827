/** What a consultation ended with. The codes of model 2.3. */
export const resultCodes = [
  'adopted',
  'adoptedAmended',
  'recommended',
  'rejected',
  'postponed',
  'referred',
  'referredBack',
  'removed',
  'withdrawn',
  'noted',
  'noVote',
  'settled',
  'notTreated',
  'open',
] as const;
export type ResultCode = (typeof resultCodes)[number];

/** The codes that say yes to a paper; everything that is built on a reading hinges on these. */
const approving: ReadonlySet<string> = new Set<ResultCode>(['adopted', 'adoptedAmended', 'recommended']);

export const isApproving = (code: ResultCode | 'unknown'): boolean => approving.has(code);

/** How sure a reading is. A person confirms each of them; what is certain is merely confirmed faster. */
export const confidences = ['guess', 'likely', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** The lower of some confidences. */
export function least(...given: readonly Confidence[]): Confidence {
  return confidences.find((confidence) => given.includes(confidence)) ?? 'certain';
}
