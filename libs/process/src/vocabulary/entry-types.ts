/** The names of the types of entry about one noun, by what happened. */
const named = <N extends string, const W extends readonly string[]>(
  noun: N,
  ...happened: W
): { readonly [H in W[number]]: `${N}.${H}` } =>
  // The record is as long as the list of words: each word of it is a key.
  Object.fromEntries(happened.map((word) => [word, `${noun}.${word}`])) as {
    readonly [H in W[number]]: `${N}.${H}`;
  };

/**
 * Every type of entry by name. Whoever speaks of another noun's entry does it by these: a name that is changed here
 * compiles nowhere until its definition, its texts, its place in the lifecycle and all who speak of it follow.
 */
export const types = {
  topic: named('topic', 'submitted', 'signalNoted', 'parked', 'windowOpened', 'dropped'),
  mandate: named('mandate', 'started', 'drafted', 'revised', 'statutoryStarted'),
  amendment: named('amendment', 'applied'),
  paper: named(
    'paper',
    'drafted',
    'revised',
    'released',
    'withdrawn',
    'lapsed',
    'coSigned',
    'bundled',
    'unbundled',
  ),
  consultation: named('consultation', 'scheduled', 'rescheduled', 'held'),
  decision: named(
    'decision',
    'recorded',
    'tookEffect',
    'conditionMet',
    'objected',
    'objectionSettled',
    'annulled',
    'repealed',
    'progressNoted',
  ),
  coordination: named('coordination', 'noted'),
  transition: named('transition', 'tagged', 'untagged'),
  analysis: named('analysis', 'started', 'inventoryCompleted', 'needsCompleted', 'completed'),
  finding: named('finding', 'recorded', 'revised', 'withdrawn'),
  recommendation: named('recommendation', 'recorded', 'revised', 'withdrawn'),
  recommendations: named('recommendations', 'completed'),
  phase: named('phase', 'reopened'),
  indicator: named('indicator', 'chosen', 'valueRecorded'),
  measure: named(
    'measure',
    'proposed',
    'revised',
    'funded',
    'started',
    'paused',
    'resumed',
    'completed',
    'cancelled',
    'evaluated',
  ),
  approval: named('approval', 'granted', 'refused'),
  evaluation: named('evaluation', 'started', 'remedyOrdered', 'completed'),
  cycle: named('cycle', 'renewed'),
  process: named('process', 'closed', 'suspended', 'resumed', 'abandoned'),
  responsibility: named('responsibility', 'assigned', 'ended'),
  template: named('template', 'lifted'),
  step: named('step', 'planned', 'completed', 'cancelled'),
  participation: named('participation', 'planned', 'rescheduled', 'held', 'answered', 'cancelled', 'waived'),
  duty: named('duty', 'recorded', 'delivered'),
  budget: named(
    'budget',
    'planned',
    'revised',
    'cancelled',
    'registered',
    'appropriated',
    'conditionMet',
    'blocked',
    'unblocked',
    'committed',
    'released',
    'spent',
    'refunded',
  ),
  grant: named('grant', 'recorded', 'revised', 'granted', 'refused', 'ended', 'useReported'),
  post: named('post', 'planned', 'placed', 'cancelled'),
  note: named('note', 'added'),
  document: named('document', 'attached'),
  entry: named('entry', 'reversed'),
} as const;

type Nouns = typeof types;

/** The name of a type of entry, as the journal keeps it. */
export type EntryTypeName = { [N in keyof Nouns]: Nouns[N][keyof Nouns[N]] }[keyof Nouns];
