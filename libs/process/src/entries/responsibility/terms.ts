import type { Dossier } from '../../dossier/dossier.js';
import type { Responsibility } from '../../dossier/work.js';
import { addDays, dayBefore, type Day } from '../../time/days.js';

const isLead = ({ role }: Responsibility): boolean => role === 'accountable';

const covers = ({ from, until }: Responsibility, day: Day): boolean =>
  from <= day && (until === undefined || day <= until);

const meet = (one: Responsibility, other: Responsibility): boolean =>
  (one.until === undefined || other.from <= one.until) &&
  (other.until === undefined || one.from <= other.until);

/** What is left of a term once the days of another are taken out of it: those before, and those after. */
function without(held: Responsibility, taken: Responsibility): Responsibility[] {
  if (!meet(held, taken)) return [held];
  const rest: Responsibility[] = [];
  if (held.from < taken.from) rest.push({ ...held, until: dayBefore(taken.from) });
  if (taken.until !== undefined && (held.until === undefined || taken.until < held.until))
    rest.push({ ...held, from: addDays(taken.until, 1) });
  return rest;
}

/** Who has the lead on a day for good: whoever is deputised has it, too. */
const leadOn = (terms: readonly Responsibility[], day: Day): string | undefined => {
  const held = terms.find((term) => isLead(term) && covers(term, day));
  return held?.deputyForId ?? held?.personId;
};

/** A new lead without an end holds it until a hand-over to somebody else that is planned already. */
function upToTheNext(terms: readonly Responsibility[], added: Responsibility): Responsibility {
  if (added.until !== undefined || added.deputyForId !== undefined) return added;
  const before = leadOn(terms, dayBefore(added.from));
  const [next] = terms
    .filter((term) => isLead(term) && term.from > added.from)
    .filter(({ personId }) => personId !== before && personId !== added.personId)
    .map(({ from }) => from)
    .toSorted();
  return next === undefined ? added : { ...added, until: dayBefore(next) };
}

/** A deputy without an end remembers the rest of the lead, which goes on when the deputy ends. */
function interrupting(terms: readonly Responsibility[], added: Responsibility): Responsibility {
  if (added.until !== undefined || added.deputyForId === undefined) return added;
  const held = terms.find((term) => isLead(term) && covers(term, added.from));
  if (!held) return added;
  // One deputy after the other stands for the same lead.
  const { personId, until } = held.interrupts ?? held;
  return { ...added, interrupts: { personId, ...(until === undefined ? {} : { until }) } };
}

/**
 * The dossier with somebody responsible. There is one accountable person on each day: a new one takes the days it
 * covers from the others, whose terms go on before and after that; a deputy never ends the lead (model 2.11, 12).
 */
export function withResponsibility(dossier: Dossier, added: Responsibility): Dossier {
  const { responsibilities: terms } = dossier;
  if (!isLead(added)) {
    const again = (held: Responsibility): boolean =>
      held.role === added.role && held.personId === added.personId && held.until === undefined;
    const kept = terms.flatMap((held) =>
      again(held) ? without(held, { ...added, until: undefined }) : held,
    );
    return { ...dossier, responsibilities: [...kept, added] };
  }
  const term = interrupting(terms, upToTheNext(terms, added));
  const kept = terms.flatMap((held) => (isLead(held) ? without(held, term) : held));
  return { ...dossier, responsibilities: [...kept, term] };
}

/** The dossier with a responsibility ended on a day; a lead that was only deputised goes on from then. */
export function withoutResponsibility(
  dossier: Dossier,
  { role, personId, on }: { readonly role: string; readonly personId: string; readonly on: Day },
): Dossier {
  const responsibilities = dossier.responsibilities.flatMap((held): Responsibility[] => {
    if (held.role !== role || held.personId !== personId || (held.until !== undefined && held.until < on))
      return [held];
    const { interrupts, ...term } = held;
    const ended = { ...term, until: dayBefore(on) };
    const goesOn = interrupts && (interrupts.until === undefined || on <= interrupts.until);
    return goesOn ? [ended, { role: held.role, from: on, ...interrupts }] : [ended];
  });
  return { ...dossier, responsibilities };
}
