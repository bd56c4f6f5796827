import type { Missing, Params } from '../contract/requirement.js';
import { deadlineKinds, type DeadlineKindName } from '../deadlines/deadline-kinds.js';
import type { EntryTypeName } from '../entries/index.js';
import type { MoneyCheck } from '../money/checks/check.js';
import type { LiftChange } from '../next/lifting.js';
import type { FaultCode } from '../schema/validate.js';
import { entryTexts } from './entries.js';
import { faultTexts } from './fields.js';
import { filled, type Language } from './language.js';
import { liftingTexts } from './lifting.js';
import { lists, type ListName } from './lists.js';
import { checkTexts, mendings } from './money-checks.js';
import { requirementTexts } from './requirements.js';
import { rankTexts, type RankReasonCode } from './topic-rank.js';

/** A requirement that does not hold, as it is told to a person. */
export interface ToldMissing {
  readonly code: string;
  readonly message: string;
  readonly where: string;
  /** The type of entry that supplies it, where one does. */
  readonly remedy?: string;
  /** What the data of the remedy begins with. */
  readonly prefill?: object;
}

/** 1234567 cents as `12.345,67 €` or `€12,345.67`; whole numbers only, so nothing is rounded. */
export function money(cents: number, language: Language): string {
  const [euros, rest] = [Math.floor(cents / 100), String(cents % 100).padStart(2, '0')];
  const grouped = String(euros).replaceAll(/\B(?=(\d{3})+(?!\d))/g, language === 'de' ? '.' : ',');
  return language === 'de' ? `${grouped},${rest} €` : `€${grouped}.${rest}`;
}

/** `1.5` as `1,5` or `1.5`. */
const decimal = (value: number, language: Language): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** `2026-11-20` as `20.11.2026` or `20 November 2026` would be; English keeps the sortable form. */
const day = (value: string, language: Language): string =>
  language === 'de' ? `${value.slice(8, 10)}.${value.slice(5, 7)}.${value.slice(0, 4)}` : value;

const units: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  days: { de: 'Tage', en: 'days' },
  percent: { de: 'Prozent', en: 'percent' },
};

/** Parameters whose values are words of a closed list. */
const inList: Readonly<Record<string, ListName>> = {
  requiredPhase: 'phases',
  phase: 'phases',
  bodyKind: 'bodyKinds',
  paperState: 'paperStates',
  measureState: 'measureStates',
  processState: 'states',
  decisionState: 'decisionStates',
  grantState: 'grantStates',
  consultationRole: 'consultationRoles',
  consultationResult: 'results',
  waitedFor: 'waitingFor',
  signer: 'signingOffices',
  signingGround: 'signingGrounds',
  deliberationGround: 'deliberationGrounds',
};

/** Parameters as people write them: `…Cents` are money, days are days, units and closed lists are words. */
function readable(params: Params, language: Language): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name.endsWith('Cents') && typeof value === 'number') return [name, money(value, language)];
      // No grouping: years are numbers too.
      if (typeof value === 'number') return [name, decimal(value, language)];
      const list = inList[name];
      if (list) return [name, label(list, value, language)];
      if (name === 'unit') return [name, units[value]?.[language] ?? value];
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, day(value, language)];
      return [name, value];
    }),
  );
}

/** A check of the money as it is told to a person: the reason, and how it is mended. */
export const tellCheck = (
  { says, params, code }: Pick<MoneyCheck, 'says' | 'params' | 'code'>,
  language: Language,
): { readonly message: string; readonly mending: string } => ({
  message: filled({ ...requirementTexts, ...checkTexts }[says][language], readable(params, language)),
  mending: mendings[code][language],
});

/** What is missing, in the person's language. */
export const tell = (missing: Missing, language: Language): ToldMissing => ({
  code: missing.code,
  message: filled(requirementTexts[missing.code][language], readable(missing.params, language)),
  where: missing.where,
  ...(missing.remedy === undefined ? {} : { remedy: missing.remedy }),
  ...(missing.prefill === undefined ? {} : { prefill: missing.prefill }),
});

/** What is due, in the person's language; `nameOf` tells the name of a body. */
export function deadlineText(
  kind: DeadlineKindName,
  params: Params,
  language: Language,
  nameOf: (bodyId: string) => string,
): string {
  const { bodyId } = params;
  const named = bodyId === undefined ? params : { ...params, bodyId: nameOf(String(bodyId)) };
  return filled(deadlineKinds[kind].text[language], readable(named, language));
}
/** Why a topic stands where it stands, in the person's language. */
export const rankText = (
  reason: { readonly code: RankReasonCode; readonly params: Params },
  language: Language,
): string => filled(rankTexts[reason.code][language], readable(reason.params, language));

/** What lifting a process to another version of its template changes, in the person's language. */
export const tellChange = ({ code, params }: LiftChange, language: Language): string =>
  filled(liftingTexts[code][language], readable(params, language));

export const faultText = (code: FaultCode, language: Language): string => faultTexts[code][language];

/** What recording an entry of this type means, as something to do. */
export const actText = (type: EntryTypeName, language: Language): string => entryTexts[type].act[language];

/** What an entry of this type says happened. */
export const factText = (type: EntryTypeName, language: Language): string => entryTexts[type].fact[language];

/** The word for a value of a closed list; the value itself where it is not in the list. */
export function label(list: ListName, value: string, language: Language): string {
  const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = lists[list];
  return words[value]?.[language] ?? value;
}
