import type { Process } from '../../api/process.types';
import type { Formats } from '../../i18n/formats';
import { shortened, type Providers } from './choices';

/** The money of a process. */
export function moneyOf(process: Process | undefined, formats: Formats): Providers {
  return {
    line: () =>
      (process?.budgetLines ?? [])
        .filter(({ cancelledBecause }) => cancelledBecause === undefined)
        .map(({ id, year, purpose, plannedCents }) => ({
          value: id,
          label: `${year}: ${purpose}, ${formats.money(plannedCents)}`,
        })),
    commitment: () =>
      (process?.budgetLines ?? []).flatMap(({ purpose, commitments }) =>
        commitments
          .filter(({ openCents }) => openCents > 0)
          .map(({ id, reference, openCents }) => ({
            value: id,
            label: `${purpose}: ${reference}, ${formats.money(openCents)}`,
          })),
      ),
    block: () =>
      (process?.budgetLines ?? []).flatMap(({ purpose, blocks }) =>
        blocks
          .filter(({ blocking }) => blocking)
          .map(({ id, reason }) => ({ value: id, label: shortened(`${purpose}: ${reason}`) })),
      ),
    appropriation: () =>
      (process?.budgetLines ?? []).flatMap(({ purpose, appropriations }) =>
        appropriations
          .filter(({ conditional, conditionMetOn }) => conditional && !conditionMetOn)
          .map(({ id, cents, conditional }) => ({
            value: id,
            label: shortened(`${purpose}, ${formats.money(cents)}: ${conditional?.text ?? ''}`),
          })),
      ),
    grant: () =>
      (process?.grants ?? []).map(({ id, programme, amountCents }) => ({
        value: id,
        label: `${programme}, ${formats.money(amountCents)}`,
      })),
    post: () =>
      (process?.posts ?? []).map(({ id, title, year }) => ({
        value: id,
        label: `${year}: ${title}`,
      })),
  };
}
