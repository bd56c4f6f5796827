import type { Paper } from '../dossier/council.js';
import type { DecisionItemData, DecisionRecorded } from '../entries/decision/data.js';
import type { ProposedItem } from '../entries/paper/data.js';
import { isAdoption } from '../vocabulary/vocabulary.js';

/** What an item of a decision and the proposal it stands for can both say. */
const SAID = [
  'text',
  'kind',
  'throughPhase',
  'measureId',
  'amountCents',
  'dueOn',
] as const satisfies readonly (keyof ProposedItem)[];

/** Whether an item says what was proposed, and nothing besides. */
const saysTheSame = (item: DecisionItemData, proposed: ProposedItem): boolean =>
  SAID.every((field) => item[field] === proposed[field]) &&
  item.conditional === undefined &&
  item.owner === undefined;

/** How an adopted item of an amended decision stands to the proposal (model 2.11, 2). */
export interface Unconfirmed {
  readonly no: number;
  readonly index: number;
  /** It repeats the proposal and nobody has said that it was adopted so, or it is said so and differs. */
  readonly because: 'unseen' | 'differs';
}

/**
 * The items of a decision of which nobody can say whether they were adopted as proposed: where anything was amended,
 * every adopted item says what was decided, or that it is what was proposed.
 */
export function unconfirmedItems(
  paper: Pick<Paper, 'proposedItems'> | undefined,
  { resultCode, items }: Pick<DecisionRecorded, 'resultCode' | 'items'>,
): Unconfirmed[] {
  return items.flatMap((item, index): Unconfirmed[] => {
    const proposed = paper?.proposedItems.find(({ no }) => no === item.no);
    if (!proposed || !isAdoption(item.result)) return [];
    const same = saysTheSame(item, proposed);
    if (item.asProposed) return same ? [] : [{ no: item.no, index, because: 'differs' }];
    const amended = resultCode === 'adoptedAmended' || item.result === 'adoptedAmended';
    return same && amended ? [{ no: item.no, index, because: 'unseen' }] : [];
  });
}

/**
 * Words by which German resolutions make something depend on something else: "unter Haushaltsvorbehalt",
 * "vorbehaltlich der Genehmigung", "sofern Mittel bereitstehen", "unter der Bedingung, dass".
 */
const PROVISO =
  /\p{L}*vorbehalt\p{L}*|\bsofern\b|\bunter der (?:Bedingung|Voraussetzung)\b|\bvorausgesetzt\b/iu;

/** The first words of a decision that read like a proviso while none of its items carries a condition. */
export function provisoUnread({
  resultLabel,
  resolutionText,
  items,
  withoutProviso,
}: Pick<DecisionRecorded, 'resultLabel' | 'resolutionText' | 'items' | 'withoutProviso'>):
  string | undefined {
  const adopted = items.filter(({ result }) => isAdoption(result));
  if (withoutProviso || adopted.length === 0 || adopted.some(({ conditional }) => conditional))
    return undefined;
  const said = [resultLabel, resolutionText, ...adopted.map(({ text }) => text)];
  return said.map((text) => PROVISO.exec(text ?? '')?.[0]).find((words) => words !== undefined);
}
