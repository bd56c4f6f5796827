import type { TFunction } from 'i18next';
import type { Body } from '../../api/administration';
import type { JournalEntry } from '../../api/types';
import type { DecisionItem, Process } from '../../api/process.types';
import type { Formats } from '../../i18n/formats';
import { asksSomething } from '../../view/item-text';
import type { Choice } from '../form/references';
import { onlyOnce, shortened, titled, type Providers } from './choices';

interface Around {
  /** Where the form is about one decision, only its items are offered. */
  readonly decisionId: unknown;
  readonly bodies: readonly Body[] | undefined;
  readonly journal: readonly JournalEntry[] | undefined;
  readonly formats: Formats;
  readonly t: TFunction;
}

const texts = (items: readonly { id: string; text: string }[] | undefined): Choice[] =>
  (items ?? []).map(({ id, text }) => ({ value: id, label: shortened(text) }));

const numbered = (items: readonly DecisionItem[]): Choice[] =>
  items.map(({ no, text }) => ({ value: String(no), label: shortened(`${no}: ${text}`) }));

/** The parts of a process, without its money. */
export function partsOf(
  process: Process | undefined,
  { decisionId, bodies, journal, formats, t }: Around,
): Providers {
  const decisions = (process?.decisions ?? []).filter(
    ({ id }) => decisionId === undefined || id === decisionId,
  );
  return {
    paper: () => titled(process?.papers),
    // Results of bodies that do not decide are recorded where they stand; a decision names its session.
    consultation: () =>
      (process?.papers ?? []).flatMap(({ title, sequence }) =>
        sequence
          .filter(({ role, resultCode }) => role === 'decision' && !resultCode)
          .map(({ consultationId = '', bodyId, on }) => ({
            value: consultationId,
            label: [bodies?.find(({ id }) => id === bodyId)?.name ?? bodyId, formats.day(on), title].join(
              ', ',
            ),
          })),
      ),
    decision: () =>
      (process?.decisions ?? []).map(({ id, reference, decidedOn }) => ({
        value: id,
        label: [reference, t('form.decidedOn', { day: formats.day(decidedOn) })].filter(Boolean).join(', '),
      })),
    finding: () => texts(process?.findings),
    recommendation: () => texts(process?.recommendations),
    measure: () => titled(process?.measures),
    step: () => titled(process?.steps),
    duty: () => texts(process?.duties),
    participation: () =>
      (process?.participation.steps ?? []).map(({ id, group, plannedOn }) => ({
        value: id,
        label: `${group}, ${formats.day(plannedOn)}`,
      })),
    requiredGroup: () =>
      onlyOnce(
        [...(process?.participation.groups ?? []), ...(process?.participation.steps ?? [])].map(
          ({ group }) => group,
        ),
      ),
    participationArea: () =>
      onlyOnce([
        ...(process ? [process.area] : []),
        ...(process?.participation.steps ?? []).flatMap(({ area }) => area ?? []),
        ...(process?.findings ?? []).flatMap(({ area }) => area ?? []),
      ]),
    entry: () =>
      [...(journal ?? [])].reverse().map(({ seq, label, occurredOn, summary }) => ({
        value: String(seq),
        label: shortened([`${formats.day(occurredOn)} ${label}`, summary].filter(Boolean).join(': ')),
      })),
    waitingItem: () =>
      decisions.flatMap(({ items }) =>
        numbered(items.filter(({ conditional, conditionMetOn }) => conditional && !conditionMetOn)),
      ),
    decidedItem: () => decisions.flatMap(({ items }) => numbered(items.filter(asksSomething))),
  };
}
