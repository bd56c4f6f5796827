import type { NextEntry } from '../../api/types';
import { own } from '../../record/own-entries';
import { meant } from '../../record/remedy';
import type { ItemToDecide } from './result-draft';

/** The items with which a decision on a paper begins; none where it cannot be made any more, as its refusal will say. */
export function itemsToDecide(next: readonly NextEntry[], paperId: string): readonly ItemToDecide[] {
  const items = meant(next, { type: own.decided, part: paperId })?.prefill?.['items'];
  // What an entry begins with has no type in the interface; that of a decision begins with items of its paper.
  return Array.isArray(items) ? (items as readonly ItemToDecide[]) : [];
}
