import {
  appropriationStanding,
  holds,
  isBlocking,
  lineSums,
  moneyChecks,
  openCommitment,
  readsNonPublic,
  tellCheck,
  type Actor,
  type BudgetLine,
  type Day,
  type Dossier,
  type InterimPeriod,
  type Language,
  type MoneyCheck,
} from '@plankreis/process';
import type { BudgetLineView, MoneyCheckView } from './money.view.js';

/** A line with its sums. They come from the whole dossier; what it rests on is named as far as it may be seen. */
export const lineView = (
  line: BudgetLine,
  { whole, seen }: { readonly whole: Dossier; readonly seen: Dossier },
): BudgetLineView => ({
  ...line,
  sums: lineSums(whole, line),
  appropriations: line.appropriations.map(({ decisionId, itemNo, ...one }) => ({
    ...one,
    ...(seen.decisions.some(({ id }) => id === decisionId) && { decisionId, itemNo }),
    standing: appropriationStanding(whole, { ...one, decisionId, itemNo }),
  })),
  blocks: line.blocks.map(({ before: _before, ...block }) => ({ ...block, blocking: isBlocking(block) })),
  commitments: line.commitments.map(({ releases, ...one }) => ({
    ...one,
    openCents: openCommitment(line, { ...one, releases }),
  })),
});

/** The paper or decision a finding tells of, where it tells of one. */
const councilPart = ({ where }: MoneyCheck): string | undefined =>
  /^(?:papers|decisions)\.(.+)$/.exec(where)?.[1];

const isSeen = (finding: MoneyCheck, seen: Dossier): boolean => {
  const id = councilPart(finding);
  return id === undefined || [...seen.papers, ...seen.decisions].some((part) => part.id === id);
};

export const checkView = (
  { says, params, until: _until, ...finding }: MoneyCheck,
  language: Language,
): MoneyCheckView => ({ ...finding, ...tellCheck({ says, params, code: finding.code }, language) });

interface Asked {
  readonly whole: Dossier;
  readonly seen: Dossier;
  readonly actor: Actor;
  readonly today: Day;
  readonly language: Language;
  readonly interim: readonly InterimPeriod[];
}

/** What is found about the money of a process today, as far as one may see what it is about. */
export const checkViews = ({ whole, seen, actor, today, language, interim }: Asked): MoneyCheckView[] =>
  moneyChecks(whole, interim)
    .filter((one) => holds(one, today) && (readsNonPublic(actor, whole.department) || isSeen(one, seen)))
    .map((one) => checkView(one, language));
