import { expect, it } from '@jest/globals';
import {
  languages,
  schemaInWords,
  TemplateContent,
  type JsonSchema,
  type Language,
} from '@plankreis/process';
import { BodyRequest } from '../../registers/bodies/body.types.js';
import { CouncilRulesData } from '../../registers/council-rules/council-rules.types.js';
import { DepartmentRequest } from '../../registers/departments/department.types.js';
import { ReadingRulesRequest } from '../../outside/oparl/reading/reading.types.js';
import { PersonRequest } from '../../registers/people/person.types.js';
import { SocialSpaceRequest } from '../../registers/spaces/social-space.types.js';
import { IndicatorRequest, IndicatorValueRequest } from '../../registers/indicators/indicator.types.js';
import { TemplateUse } from '../../registers/templates/template.types.js';
import { WindowRequest } from '../../registers/windows/window.types.js';
import { words } from './words.js';

const forms = [
  BodyRequest,
  CouncilRulesData,
  DepartmentRequest,
  PersonRequest,
  ReadingRulesRequest,
  SocialSpaceRequest,
  IndicatorRequest,
  IndicatorValueRequest,
  WindowRequest,
  TemplateContent,
  TemplateUse,
] as const;

/** Every field of a form and of its parts, as `Class.field`. */
function fieldsOf(form: (typeof forms)[number], language: Language): [name: string, field: JsonSchema][] {
  const schema = schemaInWords(form, words, language);
  const parts = Object.entries({ ...schema.$defs, [form.name]: schema });
  return parts.flatMap(([part, { properties = {} }]) =>
    Object.entries(properties).map(([name, field]): [string, JsonSchema] => [`${part}.${name}`, field]),
  );
}

it.each(languages)('every field and every choice has a word (%s)', (language) => {
  const fields = forms.flatMap((form) => fieldsOf(form, language));
  expect(fields.filter(([, { title }]) => !title).map(([name]) => name)).toEqual([]);
  expect(
    fields.filter(([, field]) => field.enum !== undefined && field.enum[0] !== true).map(([name]) => name),
  ).toEqual([]);
  const choices = fields.flatMap(([, { oneOf = [] }]) => oneOf);
  expect(choices.length).toBeGreaterThan(40);
  expect(choices.filter(({ title }) => !title)).toEqual([]);
});

it('no word is there for nothing', () => {
  const names = forms.flatMap((form) => fieldsOf(form, 'de').map(([name]) => name));
  const used = new Set(names.flatMap((name) => [name, name.split('.')[1]!]));
  expect(Object.keys({ ...words.fields, ...words.hints }).filter((name) => !used.has(name))).toEqual([]);
});

it('a day is asked for as a day, and a department by name', () => {
  const rules = schemaInWords(CouncilRulesData, words, 'de');
  expect(rules.$defs?.['CouncilTerm']?.properties?.['from']).toEqual({
    type: 'string',
    format: 'date',
    'x-field': 'day',
    title: 'Von',
  });
  expect(rules.$defs?.['SigningDepartments']?.properties?.['legal']).toMatchObject({
    'x-refers': 'department',
  });
  expect(rules.properties?.['federalState']?.oneOf).toContainEqual({ const: 'HE', title: 'Hessen' });
});
