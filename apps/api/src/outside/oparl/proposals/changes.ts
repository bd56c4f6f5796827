import type { ConsultationFacts } from '@plankreis/oparl';
import type { Known, Link } from '../papers/link-row.js';
import type { Compared } from '../papers/comparison.js';

/**
 * What was found over there that is not so here. Only the first three can be taken over; the others are for a person to
 * look at: what is missing there is unknown, never withdrawn, for public records leave out closed sessions.
 */
export const changeKinds = [
  'newConsultation',
  'otherDay',
  'result',
  'otherResult',
  'consultationGone',
  'paperGone',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** The same for the same change, however often it is found. */
  readonly key: string;
  /** The consultation of ours it is about. */
  readonly consultationId?: string;
  readonly theirs?: ConsultationFacts;
}

/** The changes that follow from what is known of a linked paper. */
export function changesIn(
  { known, fault }: Pick<Link, 'known' | 'fault'>,
  sides: readonly Compared[],
): Change[] {
  return [
    ...(isGone(known, fault) ? [{ kind: 'paperGone', key: 'paperGone' } as const] : []),
    ...sides.flatMap((side) => changeAt(side, isListedTwice(side, sides))),
    ...known.gone.map((theirs) => ({
      kind: 'consultationGone' as const,
      key: `consultationGone ${theirs.address ?? ''}`,
      theirs,
    })),
  ];
}

const isGone = ({ paper }: Known, fault: Link['fault']): boolean =>
  paper.deleted === true || [404, 410].includes(Number(fault?.params['status']));

/** Some systems publish one consultation under the same address for each session it was treated in. */
const isListedTwice = ({ theirs }: Compared, sides: readonly Compared[]): boolean =>
  theirs?.facts.address !== undefined &&
  sides.filter((other) => other.theirs?.facts.address === theirs.facts.address).length > 1;

function changeAt({ marks, ours, theirs }: Compared, listedTwice: boolean): Change[] {
  if (!theirs) return [];
  const { facts, reading } = theirs;
  const where = facts.address ?? `${facts.body.name ?? ''} ${facts.sessionOn ?? ''}`;
  const at = listedTwice
    ? [where, facts.session?.address ?? facts.sessionOn, facts.agendaNumber].filter(Boolean).join(' ')
    : where;
  const change = (kind: ChangeKind, ...more: (string | undefined)[]): Change => ({
    kind,
    key: [kind, at, ...more].filter(Boolean).join(' '),
    consultationId: ours?.consultationId,
    theirs: facts,
  });
  if (!ours) return facts.sessionOn === undefined ? [] : [change('newConsultation', facts.sessionOn)];
  const label = facts.resultLabel ?? reading.code;
  const isOpen = ours.consultationId !== undefined && ours.resultCode === undefined;
  return [
    ...(isOpen && marks.includes('otherDay') ? [change('otherDay', facts.sessionOn)] : []),
    // First it has to be the same session; then its result is proposed at once.
    ...(isOpen && marks.includes('resultMissingHere') && !marks.includes('otherDay')
      ? [change('result', label)]
      : []),
    ...(marks.includes('otherResult') ? [change('otherResult', label)] : []),
  ];
}
