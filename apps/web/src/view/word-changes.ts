import { diffWords } from 'diff';

/** A run of words that stayed, came in or went out. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two long texts without a word in common would keep the browser busy; nobody reads such a difference word by word. */
const MOST_CHANGES = 1000;

/** What became of one text in another, word by word; joined without the removed runs it is the later text. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const changes = diffWords(before, after, { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
