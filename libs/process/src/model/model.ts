import type { Form } from '../contract/form.js';
import type { Reach } from '../contract/rights.js';
import { entryType, entryTypeNames, type EntryTypeName } from '../entries/index.js';
import { arrows } from '../next/path.js';
import type { JsonSchema } from '../schema/schema.js';
import { shipped } from '../templates/shipped.js';
import { wordsIn, type Template } from '../templates/template.js';
import { fieldTexts } from '../texts/fields.js';
import { filled, type Language } from '../texts/language.js';
import { lists } from '../texts/lists.js';
import { requirementTexts } from '../texts/requirements.js';
import { actText, factText, label } from '../texts/text.js';
import { isFinal, phaseOf, stateNames, type StateName } from '../vocabulary/states.js';
import { acts, type ActedOn } from './acts.js';
import { schemaInWords } from './schema-in-words.js';
import { modelVersion } from './version.js';

export interface ModelState {
  readonly name: StateName;
  readonly label: string;
  readonly phase: string;
  readonly final: boolean;
}

export interface ModelTransition {
  readonly from: StateName;
  readonly type: EntryTypeName;
  readonly to: StateName;
}

export interface ModelRequirement {
  readonly code: string;
  readonly text: string;
  readonly where: string;
}

export interface ModelEntryType {
  readonly type: EntryTypeName;
  readonly label: string;
  readonly fact: string;
  readonly noun: string;
  readonly schema: JsonSchema;
  readonly rights: Readonly<Record<string, Reach>>;
  readonly fourEyes: boolean;
  /** What a form needs to know besides. */
  readonly form: Form;
  readonly requirements: readonly ModelRequirement[];
}

export interface ModelTemplate extends Omit<Template, 'name' | 'steps' | 'indicators'> {
  readonly name: string;
}

/** The model of planning as data, in one language: what the interface and the documentation are drawn from. */
export interface Model {
  readonly version: number;
  readonly language: Language;
  readonly states: readonly ModelState[];
  readonly transitions: readonly ModelTransition[];
  readonly entryTypes: readonly ModelEntryType[];
  /** What is offered about a part of a dossier where it is shown, in that order. */
  readonly acts: Readonly<Record<ActedOn, readonly EntryTypeName[]>>;
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly templates: readonly ModelTemplate[];
}

/** The schema of an entry type's data with the words of a language: what a form is drawn from. */
export const formSchema = (type: EntryTypeName, language: Language): JsonSchema =>
  schemaInWords(entryType(type).data, { fields: fieldTexts, lists }, language);

function requirementsOf(type: EntryTypeName, language: Language): ModelRequirement[] {
  const { requires = [], expects = [] } = entryType(type);
  return [...requires, ...expects].map(({ code, where }) => ({
    code,
    // Parameters have no value here: the text speaks of any.
    text: filled(requirementTexts[code][language]).replaceAll(/\{\w+\}/g, '…'),
    where,
  }));
}

const labelsIn = (language: Language): Model['labels'] =>
  Object.fromEntries(
    Object.entries(lists).map(([name, words]) => [
      name,
      Object.fromEntries(Object.entries(words).map(([value, both]) => [value, both[language]])),
    ]),
  );

/** A template as the model tells of it. */
export const modelTemplate = (
  { name, steps: _steps, indicators: _indicators, ...rest }: Template,
  language: Language,
): ModelTemplate => ({ ...rest, name: wordsIn(name, language) });

const cached = new Map<Language, Model>();

/** The whole model in a language, with the shipped templates; built once. */
export function model(language: Language): Model {
  const known = cached.get(language);
  if (known) return known;
  const built: Model = {
    version: modelVersion,
    language,
    states: stateNames.map((name) => ({
      name,
      label: label('states', name, language),
      phase: phaseOf(name),
      final: isFinal(name),
    })),
    transitions: arrows.map(({ from, type, to }) => ({ from, type, to })),
    entryTypes: entryTypeNames.map((type) => ({
      type,
      label: actText(type, language),
      fact: factText(type, language),
      noun: type.split('.')[0] ?? type,
      schema: formSchema(type, language),
      rights: entryType(type).by,
      fourEyes: entryType(type).notBy !== undefined,
      form: entryType(type).form ?? {},
      requirements: requirementsOf(type, language),
    })),
    acts,
    labels: labelsIn(language),
    templates: shipped.map((template) => modelTemplate(template, language)),
  };
  cached.set(language, built);
  return built;
}
