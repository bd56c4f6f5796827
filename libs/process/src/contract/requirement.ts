import type { Dossier } from '../dossier/dossier.js';
import type { RequirementCode } from '../texts/requirements.js';
import type { EntryTypeName } from '../vocabulary/entry-types.js';
import type { Attempt } from './attempt.js';
import type { Context } from './context.js';

export type Params = Readonly<Record<string, string | number>>;

/** A requirement that does not hold: its stable code, what fills its text, and the part of the dossier to go to. */
export interface Missing {
  readonly code: RequirementCode;
  readonly params: Params;
  readonly where: string;
  /** The type of entry that supplies it, where one does. */
  readonly remedy?: EntryTypeName;
  /** What the data of the remedy begins with. */
  readonly prefill?: object;
}

/** One instance of a requirement not holding; nothing to add where there is only one. */
export interface Gap {
  readonly params?: Params;
  readonly where?: string;
  readonly prefill?: object;
}

type Check<D> = (dossier: Dossier, entry: Attempt<D>, context: Context) => boolean | readonly Gap[];

/**
 * A named condition of an entry. The same value is the machine's guard, the text of a refusal, a row of the
 * checklist and a row of the generated reference.
 */
export interface Requirement<D> {
  readonly code: RequirementCode;
  readonly where: string;
  /** No work on the dossier can bring it about (a statutory task stays one). */
  readonly settled: boolean;
  readonly remedy?: EntryTypeName;
  /** Told in advance for what is usually recorded; other data may do without it. */
  readonly advance: boolean;
  missing(dossier: Dossier, entry: Attempt<D>, context: Context): readonly Missing[];
}

interface Manner {
  /** No work on the dossier can bring it about. */
  readonly settled?: boolean;
  /** The type of entry that supplies what is missing. */
  readonly remedy?: EntryTypeName;
  /** Told in advance for what is usually recorded; other data may do without it. */
  readonly advance?: boolean;
}

/** A requirement; `unmet` answers true, or one gap for each instance, where it does not hold. */
export function requirement<D = object>(
  code: RequirementCode,
  where: string,
  unmet: Check<D>,
  { settled = false, remedy, advance = false }: Manner = {},
): Requirement<D> {
  return {
    code,
    where,
    settled,
    remedy,
    advance,
    missing(dossier, entry, context) {
      const answer = unmet(dossier, entry, context);
      const gaps: readonly Gap[] = answer === true ? [{}] : answer === false ? [] : answer;
      return gaps.map((gap) => ({
        code,
        params: gap.params ?? {},
        where: gap.where ?? where,
        ...(remedy === undefined ? {} : { remedy }),
        ...(gap.prefill === undefined ? {} : { prefill: gap.prefill }),
      }));
    },
  };
}

/** The same requirements, asked only where `applies`. */
export function when<D>(
  applies: (dossier: Dossier, entry: Attempt<D>) => boolean,
  ...requirements: readonly Requirement<D>[]
): Requirement<D>[] {
  return requirements.map((inner) => ({
    ...inner,
    missing: (dossier, entry, context) =>
      applies(dossier, entry) ? inner.missing(dossier, entry, context) : [],
  }));
}
