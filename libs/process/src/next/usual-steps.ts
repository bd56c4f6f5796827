import type { Dossier } from '../dossier/dossier.js';
import { liesBehind } from '../entries/template/lifted.js';
import type { Template, UsualStep } from '../templates/template.js';
import { addDays, addMonths, daysBetween, type Day } from '../time/days.js';
import { phaseCarrying } from '../vocabulary/states.js';
import type { Phase } from '../vocabulary/vocabulary.js';

/** A usual step of a template as it stands in a process. */
export interface UsualStepHere {
  readonly step: Readonly<UsualStep>;
  /** One of that name is planned, done or cancelled already. */
  readonly planned: boolean;
  /** Its phase has begun and is not over. */
  readonly underWay: boolean;
  /** The day proposed for it; none where it is planned already or its phase lies behind. */
  readonly proposedOn?: Day;
}

/** The phase a process is in; none before the commission, while suspended and after the end. */
const presentPhase = ({ state }: Dossier): Phase | undefined =>
  state === 'measures.implementing' ? 'implementation' : phaseCarrying(state);

const MONDAY = '1900-01-01';

/** The day itself, or the Monday after a weekend. */
function offWeekend(day: Day): Day {
  const weekday = daysBetween(MONDAY, day) % 7;
  return weekday < 5 ? day : addDays(day, 7 - weekday);
}

/**
 * The steps a kind of planning usually takes, as they stand in a process. Those still open are proposed a month apart,
 * in their order: a proposal nobody has to follow.
 */
export function usualSteps(dossier: Dossier, { steps }: Template, today: Day): UsualStepHere[] {
  const present = presentPhase(dossier);
  let proposed = 0;
  return steps.map((step) => {
    const planned = dossier.steps.some(
      ({ phase, title }) => phase === step.phase && [step.de, step.en].includes(title),
    );
    const here = { step, planned, underWay: step.phase === present };
    if (planned || liesBehind(dossier, step.phase)) return here;
    proposed += 1;
    return { ...here, proposedOn: offWeekend(addMonths(today, proposed)) };
  });
}
