import type { BudgetLine, Process } from '../api/process.types';
import { today } from '../i18n/formats';
import { isCost } from '../view/line-sums';
import type { Plain } from './form/plain-data';
import { isPlain } from './form/plain-data';

/** A cost that nobody has registered for the budget, and that was given nothing. */
const isUnregistered = ({ kind, cancelledBecause, registrations, appropriations }: BudgetLine): boolean =>
  isCost({ kind }) && cancelledBecause === undefined && registrations.length + appropriations.length === 0;

/** What the dossier already says about a new entry; nobody is asked for it twice. */
export function known(type: string, prefill: Plain, process: Process): Plain {
  switch (type) {
    case 'decision.recorded': {
      // What was proposed is what is usually decided on.
      const paper = process.papers.find(({ id }) => id === prefill['paperId']);
      const waiting = paper?.sequence.filter(({ role, resultCode }) => role === 'decision' && !resultCode);
      const session = waiting?.length === 1 ? waiting[0] : undefined;
      return {
        items: paper?.proposedItems.map((item) => ({ ...item })),
        ...(session && { consultationId: session.consultationId }),
        ...(session && session.on <= today() && { decidedOn: session.on }),
        ...prefill,
      };
    }
    case 'paper.drafted':
      // What is not said to be confidential is public; the box shows it.
      return { public: true, ...prefill };
    case 'consultation.scheduled':
      return { public: process.papers.find(({ id }) => id === prefill['paperId'])?.public, ...prefill };
    case 'budget.planned':
      // Before there are measures, money is planned for the process itself.
      return process.measures.length === 0
        ? { owner: { kind: 'process' }, kind: 'expense', class: 'operating', ...prefill }
        : prefill;
    case 'budget.registered': {
      const open = process.budgetLines.filter(isUnregistered);
      const line =
        process.budgetLines.find(({ id }) => id === prefill['lineId']) ??
        (open.length === 1 ? open[0] : undefined);
      return line ? { lineId: line.id, cents: line.plannedCents, ...prefill } : prefill;
    }
    case 'responsibility.assigned':
      return { from: today(), ...(process.accountable ? {} : { role: 'accountable' }), ...prefill };
    case 'participation.held':
      return { heldOn: today(), ...prefill };
    case 'participation.answered':
      return { answeredOn: today(), ...prefill };
    case 'analysis.started':
      return { startOn: today(), ...prefill };
    default:
      return prefill;
  }
}

const lists = ['items', 'proposedItems'] as const;

/**
 * What follows from what was just typed: a new item gets the next number, and the items share the result of the
 * decision until somebody says otherwise.
 */
export function followed(data: Plain, before: Plain): Plain {
  const next: Record<string, unknown> = { ...data };
  for (const list of lists) {
    const items = data[list];
    if (!Array.isArray(items)) continue;
    const highest = Math.max(
      0,
      ...items.map((item) => (isPlain(item) && typeof item['no'] === 'number' ? item['no'] : 0)),
    );
    let added = 0;
    next[list] = items.map((item: unknown) => {
      const part = isPlain(item) ? item : {};
      const numbered = 'no' in part && part['no'] !== undefined ? part : { no: highest + ++added, ...part };
      const follows =
        list === 'items' && (numbered['result'] === undefined || numbered['result'] === before['resultCode']);
      return follows && data['resultCode'] !== undefined
        ? { ...numbered, result: data['resultCode'] }
        : numbered;
    });
  }
  return next;
}

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'entry.reversed': { seq: 'entry' },
  'decision.conditionMet': { itemNo: 'waitingItem' },
  'decision.progressNoted': { itemNo: 'decidedItem' },
};

/** Fields of an entry that ask for the number of something: which kind of thing it is. */
export const numbersToChoose = (type: string): Readonly<Record<string, string>> | undefined => choices[type];

/** Names of what an entry is about, besides its subject: shown where it was said by where the person came from. */
const naming = ['consultationId', 'itemNo'];

/** Fields that are settled and only shown. */
export const settledFields = (type: string, settled: Plain = {}): readonly string[] =>
  // For whom somebody signs follows from their office, and only the present version can be signed.
  type === 'paper.coSigned' ? ['unit', 'version'] : naming.filter((name) => settled[name] !== undefined);

/** Fields that make no sense with what was said so far, by path. */
export function pointlessFields(type: string, data: Plain, process: Process): readonly string[] {
  const changesMandate = (kind: unknown): boolean => kind === 'amendment' || kind === 'extension';
  switch (type) {
    case 'paper.drafted':
      return [
        ...(changesMandate(data['kind']) ? [] : ['mandateChanges']),
        ...(data['kind'] === 'amendment' ? [] : ['amendsDecisionId']),
      ];
    case 'paper.revised': {
      const kind = process.papers.find(({ id }) => id === data['paperId'])?.kind;
      return changesMandate(kind) ? [] : ['changes.mandateChanges'];
    }
    case 'decision.recorded':
      // The session says which body it was.
      return data['consultationId'] === undefined ? [] : ['bodyId'];
    default:
      return [];
  }
}

/** What was said, without what makes no sense any more. */
export const without = (data: Plain, pointless: readonly string[]): Plain =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !pointless.includes(name)));
