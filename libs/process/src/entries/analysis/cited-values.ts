import type { Attempt } from '../../contract/attempt.js';
import type { Context } from '../../contract/context.js';
import { requirement, type Gap } from '../../contract/requirement.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { daysBetween, type Day } from '../../time/days.js';
import type { CitedValue } from './data.js';

/** Data that cites values: a finding, or what is to be different about one. */
interface Citing {
  readonly findingId?: string;
  readonly values?: readonly CitedValue[];
  readonly changes?: { readonly values?: readonly CitedValue[] };
}

/** The values data cites, each with the path of its day. */
function citedIn({ values, changes }: Citing): { readonly cited: CitedValue; readonly day: string }[] {
  const [list, base] = changes ? [changes.values, 'changes.values'] : [values, 'values'];
  return (list ?? []).map((cited, index) => ({ cited, day: `${base}.${String(index)}.asOf` }));
}

/** The values data cites. */
export const citedValues = (data: Citing): CitedValue[] => citedIn(data).map(({ cited }) => cited);

const sameValue = (one: CitedValue, other: CitedValue): boolean =>
  one.indicatorId === other.indicatorId && one.spaceId === other.spaceId && one.asOf === other.asOf;

/** The day that lies nearest to another one; the earlier of two. */
const nearest = (days: readonly Day[], to: Day): Day | undefined =>
  days.toSorted((one, other) => Math.abs(daysBetween(to, one)) - Math.abs(daysBetween(to, other)))[0];

/** What is cited and was never measured, with the nearest day that was; what a finding cites so far it may keep. */
function unmeasured(
  dossier: Dossier,
  { data }: Attempt<Citing>,
  context: Context,
): (Gap & { readonly nearest?: Day })[] {
  const before = byId(dossier.findings, data.findingId ?? '')?.values ?? [];
  return citedIn(data).flatMap(({ cited, day: where }) => {
    const { indicatorId, spaceId, asOf: day } = cited;
    const days = context.measuredOn(indicatorId, spaceId);
    if (days.includes(day) || before.some((one) => sameValue(one, cited))) return [];
    const near = nearest(days, day);
    return near === undefined ? [{ where }] : [{ where, params: { day, nearest: near }, nearest: near }];
  });
}

const told = (gap: Gap): Gap => ({ where: gap.where, params: gap.params });

/** Who rests on a value of the register rests on one that is there, of that day (model 1, 11). */
export const citesWhatIsThere = [
  requirement<Citing>('finding.valueThere', 'values', (...asked) =>
    unmeasured(...asked)
      .filter((gap) => gap.nearest === undefined)
      .map(told),
  ),
  requirement<Citing>('finding.valueOfDay', 'values', (...asked) =>
    unmeasured(...asked)
      .filter((gap) => gap.nearest !== undefined)
      .map(told),
  ),
] as const;
