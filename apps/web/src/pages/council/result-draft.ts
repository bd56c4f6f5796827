import type { Consultation } from '../../api/council';
import type { Recording } from '../../api/processes';
import type { ProposedItem } from '../../api/process.types';
import { filledIn, isPlain, type Plain } from '../../record/form/plain-data';
import { own } from '../../record/own-entries';

export const voteFields = ['yes', 'no', 'abstain'] as const;
export type VoteField = (typeof voteFields)[number];

/** What a person has typed about one paper of a session. */
export interface ResultDraft {
  /** The result as the minutes print it. */
  readonly label: string;
  /** The result the person has chosen; until then what was read from the label is proposed. */
  readonly code?: string;
  readonly votes: Readonly<Partial<Record<VoteField, string>>>;
  readonly reference: string;
  readonly resolutionText: string;
  /** Items whose result differs from that of the paper, by their number. */
  readonly itemResults: Readonly<Record<number, string>>;
  /** What was decided item by item, once somebody has said more of them than their results. */
  readonly asDecided?: AsDecided;
}

/** The items as they were decided, typed while the paper had a result. */
export interface AsDecided {
  readonly code: string;
  readonly data: Plain;
}

/** An item a decision begins with; one that is only noted says so beforehand. */
export type ItemToDecide = ProposedItem & { readonly result?: string };

/** What was recorded about a paper, as far as the list does not tell it. */
export interface Result {
  readonly code: string;
  readonly label: string;
}

export const emptyDraft: ResultDraft = {
  label: '',
  votes: {},
  reference: '',
  resolutionText: '',
  itemResults: {},
};

/** Only an amended adoption says something else than the paper. */
export const AMENDED = 'adoptedAmended';

const ADOPTED: readonly string[] = ['adopted', AMENDED];

const text = (name: string, typed: string): Readonly<Record<string, string>> =>
  typed.trim() === '' ? {} : { [name]: typed.trim() };

/** Whether something in it was decided otherwise than proposed, so that every item is to be looked at. */
export const isAmended = ({ code, itemResults }: ResultDraft): boolean =>
  code === AMENDED || Object.values(itemResults).includes(AMENDED);

/** The items with the results that are typed, or else follow from that of the paper. */
export const withResults = (
  { code = '', itemResults }: ResultDraft,
  items: readonly ItemToDecide[],
): ItemToDecide[] =>
  items.map(({ result, ...item }) => ({
    ...item,
    ...text('result', itemResults[item.no] ?? (ADOPTED.includes(code) ? result : undefined) ?? code),
  }));

/** What was decided item by item: as typed, or as it follows from what is typed about the paper. */
export function decidedData(draft: ResultDraft, items: readonly ItemToDecide[]): Plain {
  const { asDecided, code = '' } = draft;
  if (!asDecided) return { items: withResults(draft, items) };
  const typed: readonly unknown[] = Array.isArray(asDecided.data['items']) ? asDecided.data['items'] : [];
  // Items that shared the result of the paper go on sharing it.
  const followed = typed.map((item) =>
    isPlain(item) && item['result'] === asDecided.code ? { ...item, result: code } : item,
  );
  return { ...asDecided.data, items: followed };
}

const counted = (typed: string): boolean => /^\d{1,5}$/.test(typed.trim());

/** The votes that are no numbers. */
export const unreadableVotes = ({ votes }: ResultDraft): VoteField[] =>
  voteFields.filter((field) => (votes[field] ?? '').trim() !== '' && !counted(votes[field] ?? ''));

function votesOf({ votes }: ResultDraft): { votes?: Partial<Record<VoteField, number>> } {
  const known = voteFields.flatMap((field) => {
    const typed = votes[field] ?? '';
    return counted(typed) ? [[field, Number(typed)] as const] : [];
  });
  return known.length > 0 ? { votes: Object.fromEntries(known) } : {};
}

/**
 * The entry that records what became of a paper in a session: a decision where the body decides, else the result of
 * its deliberation. Every item shares the result of the paper unless the person has said otherwise.
 */
export function resultEntry(
  { consultationId, paperId, role }: Consultation,
  sessionOn: string,
  draft: ResultDraft & { readonly code: string },
  items: readonly ItemToDecide[],
): Recording {
  const result = {
    ...text('resultCode', draft.code),
    ...text('resultLabel', draft.label),
    ...votesOf(draft),
  };
  if (role !== 'decision')
    return { type: own.held, data: { consultationId, ...result }, occurredOn: sessionOn };
  return {
    type: own.decided,
    data: {
      paperId,
      consultationId,
      ...result,
      ...text('reference', draft.reference),
      decidedOn: sessionOn,
      ...(draft.code === AMENDED ? text('resolutionText', draft.resolutionText) : {}),
      ...withRequiredItems(filledIn(decidedData(draft, items))),
    },
    occurredOn: sessionOn,
  };
}

const withRequiredItems = (data: Plain): Plain => ({ items: [], ...data });
