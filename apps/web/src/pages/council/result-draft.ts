import type { Consultation } from '../../api/council';
import type { Recording } from '../../api/processes';
import type { ProposedItem } from '../../api/process.types';
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
}

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

const text = (name: string, typed: string): Readonly<Record<string, string>> =>
  typed.trim() === '' ? {} : { [name]: typed.trim() };

/**
 * The entry that records what became of a paper in a session: a decision where the body decides, else the result of
 * its deliberation. Every item shares the result of the paper unless the person has said otherwise.
 */
export function resultEntry(
  { consultationId, paperId, role }: Consultation,
  sessionOn: string,
  draft: ResultDraft & { readonly code: string },
  items: readonly ProposedItem[],
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
      items: items.map((item) => ({
        ...item,
        ...text('result', draft.itemResults[item.no] ?? draft.code),
      })),
    },
    occurredOn: sessionOn,
  };
}
