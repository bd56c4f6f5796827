import type { Missing, NextEntry } from '../api/types';

/** What to open so that something missing can be supplied. */
export interface Start {
  readonly type?: string;
  /** The id of the part of the dossier it is about. */
  readonly part?: string;
  /** The field to go to, as a path within the form. */
  readonly focus?: string;
}

/** What supplies a missing part of the dossier, by the first word of the place it belongs to. */
const byPart: Readonly<Record<string, string>> = {
  mandate: 'mandate.drafted',
  budgetLines: 'budget.planned',
  responsibilities: 'responsibility.assigned',
  papers: 'paper.drafted',
  findings: 'finding.recorded',
  recommendations: 'recommendation.recorded',
  measures: 'measure.proposed',
  statutoryBasis: 'mandate.drafted',
};

/** Where the place alone does not tell. */
const byCode: Readonly<Record<string, string>> = {
  'evaluation.measureEvaluated': 'measure.evaluated',
  'evaluation.due': 'measure.completed',
  'measure.fundedByLines': 'measure.funded',
  'decision.noObjection': 'decision.objectionSettled',
  'decision.conditionsMet': 'decision.conditionMet',
  'papers.noneOnItsWay': 'paper.withdrawn',
};

const isAbout = ({ prefill }: NextEntry, part: string | undefined): boolean =>
  part === undefined || Object.values(prefill ?? {}).includes(part);

/** The row of what can be recorded that a start means. */
export const meant = (next: readonly NextEntry[], { type, part }: Start): NextEntry | undefined =>
  next.find((entry) => entry.type === type && isAbout(entry, part));

/** The field that names the part an entry is about; undefined where it is about the whole process. */
export const subjectField = ({ about, prefill }: NextEntry): string | undefined =>
  about === undefined ? undefined : Object.keys(prefill ?? {}).findLast((name) => name.endsWith('Id'));

/** Opens exactly this row. */
export function startOf(entry: NextEntry): Start {
  const field = subjectField(entry);
  const id = field && entry.prefill?.[field];
  return { type: entry.type, part: typeof id === 'string' ? id : undefined };
}

/** What would supply `missing`; undefined where nothing this person can record would. */
export function remedyFor({ code, where }: Missing, next: readonly NextEntry[]): Start | undefined {
  const [place = '', second, ...rest] = where.split('.');
  const recordable = (type: string | undefined, part?: string): Start | undefined => {
    const found = next.find(
      (entry) => entry.type === type && entry.permitted && entry.possible && isAbout(entry, part),
    );
    return found && { type: found.type, part };
  };
  if (byCode[code]) return recordable(byCode[code], second);
  if (place === 'measures' && second) {
    // A measure that is there is revised, at the field that lacks something.
    const revision = recordable('measure.revised', second);
    return revision && { ...revision, focus: ['changes', ...rest].join('.') };
  }
  const supply = recordable(byPart[place]);
  const focus = place === 'mandate' ? [second, ...rest].filter(Boolean).join('.') : place;
  return supply && { ...supply, focus };
}

/** Saying that there are no extra costs is as good as disclosing them. */
export function otherRemedyFor({ code }: Missing, next: readonly NextEntry[]): Start | undefined {
  if (code !== 'mandate.costDisclosed') return undefined;
  const drafting = next.find(
    ({ type, permitted, possible }) => type === 'mandate.drafted' && permitted && possible,
  );
  return drafting && { type: drafting.type, focus: 'noExtraCostBecause' };
}
