import { notInState } from '../recording/judge.js';
import { notBegun } from '../recording/opening.js';
import { describe, expect, it } from '@jest/globals';
import { entryType, entryTypeNames, entryTypes } from '../entries/index.js';
import { schemaOf, type JsonSchema } from '../schema/schema.js';
import { faultCodes } from '../schema/validate.js';
import { shipped } from '../templates/shipped.js';
import { given } from '../testing/given.testing.js';
import { aMandateBeingDrafted, aTopic } from '../testing/histories.testing.js';
import { helga, pia } from '../testing/world.testing.js';
import { entryTexts } from '../texts/entries.js';
import { faultTexts, fieldTexts } from '../texts/fields.js';
import { languages } from '../texts/language.js';
import { lists } from '../texts/lists.js';
import { requirementTexts } from '../texts/requirements.js';
import { actText, faultText, label, money, tell } from '../texts/text.js';
import { stateNames } from '../vocabulary/states.js';
import * as vocabulary from '../vocabulary/vocabulary.js';
import { formSchema, model } from './model.js';

/** Every field of every type and of the parts it is made of; ids that are made no person ever sees. */
const fields = entryTypes.flatMap(({ data }) => {
  const schema = schemaOf(data);
  const parts = Object.entries({ [data.name]: schema, ...schema.$defs });
  return parts.flatMap(([name, part]) =>
    Object.entries(part.properties ?? {}).flatMap(([field, { 'x-made': made }]) =>
      made === true ? [] : [[name, field] as const],
    ),
  );
});

const bothLanguages = (texts: Readonly<Record<string, string>>): boolean =>
  languages.every((language) => texts[language]?.trim() === texts[language] && texts[language] !== '');

describe('everything a person reads has a text in both languages', () => {
  it('each field', () => {
    expect(fields.filter(([name, field]) => !(fieldTexts[`${name}.${field}`] ?? fieldTexts[field]))).toEqual(
      [],
    );
  });

  it.each(Object.entries({ fieldTexts, faultTexts, requirementTexts }))('each of the %s', (_, texts) => {
    expect(Object.entries(texts).filter(([, both]) => !bothLanguages(both))).toEqual([]);
  });

  it('each type of entry, as something to do and as something done', () => {
    expect(Object.keys(entryTexts).sort()).toEqual([...entryTypeNames].sort());
    expect(
      Object.values(entryTexts).filter(({ act, fact }) => !bothLanguages(act) || !bothLanguages(fact)),
    ).toEqual([]);
  });

  it('each value of each list', () => {
    for (const [list, words] of Object.entries(lists))
      expect([list, Object.entries(words).filter(([, both]) => !bothLanguages(both))]).toEqual([list, []]);
    expect(Object.keys(lists.states)).toEqual([...stateNames]);
    const closed = Object.entries(vocabulary).filter(([, list]) => Array.isArray(list));
    const spoken = new Set(Object.values(lists).map((words) => Object.keys(words).join()));
    const whole = (values: readonly string[]): boolean =>
      [...spoken].some((words) => values.every((value) => words.split(',').includes(value)));
    expect(closed.filter(([, list]) => !whole(list as unknown as string[])).map(([name]) => name)).toEqual(
      [],
    );
  });

  it('each fault and each template', () => {
    expect(Object.keys(faultTexts).sort()).toEqual([...faultCodes].sort());
    expect(shipped.filter(({ name }) => !bothLanguages(name))).toEqual([]);
  });
});

describe('no text is there for nothing', () => {
  it('of the fields', () => {
    const used = new Set(
      fields.flatMap(([name, field]) => (`${name}.${field}` in fieldTexts ? `${name}.${field}` : field)),
    );
    expect(Object.keys(fieldTexts).filter((name) => !used.has(name))).toEqual([]);
  });

  it('of the requirements', () => {
    const asked = new Set(
      entryTypes.flatMap(({ requires = [], expects = [], subject }) =>
        [...requires, ...expects, ...(subject?.because ?? [])].map(({ code }) => code),
      ),
    );
    const ofAll = [notInState.code, ...notBegun.map(({ code }) => code)];
    expect(
      Object.keys(requirementTexts).filter(
        (code) => !asked.has(code as never) && !ofAll.includes(code as never),
      ),
    ).toEqual([]);
  });

  it('both languages leave room for the same', () => {
    const room = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    for (const [code, { de, en }] of Object.entries(requirementTexts))
      expect([code, room(de)]).toEqual([code, room(en)]);
  });

  it('what supplies a thing that is missing is a type of entry', () => {
    const remedies = entryTypes.flatMap(({ requires = [], expects = [] }) =>
      [...requires, ...expects].flatMap(({ remedy }) => remedy ?? []),
    );
    expect(remedies.filter((type) => !(entryTypeNames as readonly string[]).includes(type))).toEqual([]);
  });
});

describe('what is missing is told so that a person understands it', () => {
  const release = given(aMandateBeingDrafted())
    .as(pia)
    .record('mandate.drafted', {
      startOn: '2024-01-01',
      endOn: '2024-12-31',
      cover: [{ source: 'Kreis', cents: 1234567 }],
    })
    .accepts();
  const told = (language: 'de' | 'en'): string[] => {
    const { dossier, context } = release;
    const attempt = { type: 'paper.released', data: {}, actor: helga, occurredOn: context.today };
    const { requires = [] } = entryType('paper.released');
    return requires
      .flatMap((one) => one.missing(dossier, attempt, context))
      .map((gap) => tell(gap, language).message);
  };

  it('with amounts, years and names, and nothing left open', () => {
    expect(told('de')).toContain('Für 2024 sind die Kosten des Planungsprozesses nicht offengelegt.');
    expect(told('de')).toContain('Kosten (0,00 €) und Deckung (12.345,67 €) stimmen nicht überein.');
    expect(told('en')).toContain('Cost (€0.00) and cover (€12,345.67) are not equal.');
    expect([...told('de'), ...told('en')].filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('with days as they are written here', () => {
    const late = {
      code: 'topic.reviewBeforeLegalDue',
      params: { due: '2025-01-10' },
      where: 'reviewOn',
    } as const;
    expect(tell(late, 'de').message).toContain('bis 10.01.2025 fällig');
    expect(tell(late, 'en').message).toContain('by 2025-01-10');
    const far = {
      code: 'amendment.withinTolerance',
      params: { limit: 90, unit: 'days' },
      where: 'changes.endOn',
    } as const;
    expect(tell(far, 'de').message).toContain('(90 Tage)');
    expect(tell(far, 'en').message).toContain('(90 days)');
  });

  it.each([
    [0, '0,00 €', '€0.00'],
    [5, '0,05 €', '€0.05'],
    [123_456_789, '1.234.567,89 €', '€1,234,567.89'],
    [9_000_000_000_000, '90.000.000.000,00 €', '€90,000,000,000.00'],
  ])('%i cents are %s', (cents, de, en) => {
    expect([money(cents, 'de'), money(cents, 'en')]).toEqual([de, en]);
  });

  it('and an unknown value stays readable', () => {
    expect(label('states', 'commissioned', 'de')).toBe('Beauftragt');
    expect(label('results', 'unheard-of', 'en')).toBe('unheard-of');
    expect(actText('note.added', 'de')).toBe('Notiz hinzufügen');
    expect(faultText('day', 'en')).toContain('YYYY-MM-DD');
  });
});

describe.each(languages)('the model in %s', (language) => {
  const told = model(language);

  it('is whole', () => {
    expect(told.states.map(({ name }) => name)).toEqual([...stateNames]);
    expect(told.entryTypes.map(({ type }) => type)).toEqual([...entryTypeNames]);
    expect(told.templates.map(({ key }) => key)).toEqual(shipped.map(({ key }) => key));
    expect(told.templates.map((one) => one.participation)).toEqual(shipped.map((one) => one.participation));
    expect(model(language)).toBe(told);
  });

  it('draws each choice of a form in words', () => {
    const speechless = (schema: JsonSchema): JsonSchema[] =>
      [schema, ...Object.values(schema.$defs ?? {})].flatMap((part) =>
        Object.values(part.properties ?? {}).filter(
          (field) =>
            (field.title === undefined && field['x-made'] !== true) ||
            (field.enum !== undefined && field.enum[0] !== true),
        ),
      );
    for (const type of entryTypeNames)
      expect([type, speechless(formSchema(type, language))]).toEqual([type, []]);
  });

  it('offers the same choices as are accepted', () => {
    const offered = formSchema('topic.parked', language).properties?.['waitingFor']?.oneOf?.map(
      (one) => one.const,
    );
    expect(offered).toEqual([...vocabulary.waitingFor]);
    given(aTopic())
      .sends('topic.parked', { reason: 'X', reviewOn: '2024-09-01', waitingFor: offered?.[0] })
      .accepts();
  });
});
