import { Flag, ManyOf, OneOf, Optional, Part, Parts, Text, Whole } from '../schema/fields.js';
import type { Fault } from '../schema/validate.js';
import type { Language } from '../texts/language.js';
import {
  bodyKinds,
  phases,
  signingOffices,
  type BodyKind,
  type Phase,
  type SigningOffice,
} from '../vocabulary/vocabulary.js';
import { RequiredGroup } from './required-group.js';
import { sameGroup } from './same-group.js';

/** A name people read: in German, and in English where somebody wrote it. */
export class Wording {
  @Text(120) de!: string;
  @Optional() @Text(120) en?: string;
}

/** A step a kind of planning usually takes in a phase; offered, never planned by itself. */
export class UsualStep {
  @OneOf(phases) phase!: Phase;
  @Text(200) de!: string;
  @Optional() @Text(200) en?: string;
}

/** An indicator that is worth following in this kind of planning. */
export class SuggestedIndicator {
  @Text(200) name!: string;
  @Text(60) unit!: string;
}

/** What a kind of planning brings along (model 2.10), as an administrator writes it and a file carries it. */
export class TemplateContent {
  @Part(() => Wording) name!: Wording;
  /** The norm as usually cited; Land norms change, so a process may name its own. */
  @Text(300) legalBasis!: string;
  @Flag() statutory!: boolean;
  /** Months from one plan to its periodic update. */
  @Whole(0, 600) cycleMonths!: number;
  /** Whether the state must approve the adopted plan before it is carried out. */
  @Flag() needsApproval!: boolean;
  /** Kinds of bodies the papers usually go through, in this order. */
  @ManyOf(bodyKinds, 20) sequence!: BodyKind[];
  /** Kinds of bodies that must have deliberated before any decision. */
  @ManyOf(bodyKinds, 20) preliminary!: BodyKind[];
  /** Offices that sign every mandate and measures paper, whatever it says. */
  @ManyOf(signingOffices, 10) coSigners!: SigningOffice[];
  /** Groups that have to be involved, by phase, before the phase can be completed. */
  @Parts(() => RequiredGroup, 100) participation!: RequiredGroup[];
  @Parts(() => UsualStep, 100) steps!: UsualStep[];
  @Parts(() => SuggestedIndicator, 50) indicators!: SuggestedIndicator[];
}

type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;

/** One version of a kind of planning: data, not code; it is never changed, a change is the next version. */
export interface Template extends Deep<TemplateContent> {
  readonly key: string;
  readonly version: number;
}

/** What is written in both languages, in the one asked for; in German where nobody wrote the English. */
export const wordsIn = (words: Deep<Wording>, language: Language): string =>
  (language === 'en' ? words.en : undefined) ?? words.de;

/** What of a list stands there a second time. */
const twice = <T>(list: readonly T[], path: string, same: (one: T, other: T) => boolean): Fault[] =>
  list.flatMap((one, index) =>
    list.slice(0, index).some((other) => same(one, other))
      ? [{ path: `${path}.${String(index)}`, code: 'twice' as const }]
      : [],
  );

const equal = (one: unknown, other: unknown): boolean => one === other;

/** The lists of a template in which something stands twice; lists that do not fit themselves are left out by `fits`. */
export const repeatedIn = (content: TemplateContent, fits: (path: string) => boolean): Fault[] => [
  ...(fits('preliminary') ? twice(content.preliminary, 'preliminary', equal) : []),
  ...(fits('coSigners') ? twice(content.coSigners, 'coSigners', equal) : []),
  ...(fits('participation')
    ? twice(
        content.participation,
        'participation',
        (one, other) => one.phase === other.phase && sameGroup(one.group, other.group),
      )
    : []),
  ...(fits('steps')
    ? twice(content.steps, 'steps', (one, other) => one.phase === other.phase && one.de === other.de)
    : []),
  ...(fits('indicators')
    ? twice(content.indicators, 'indicators', (one, other) => one.name === other.name)
    : []),
];
