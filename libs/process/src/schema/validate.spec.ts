import { describe, expect, it } from '@jest/globals';
import { entryTypeNames } from '../entries/index.js';
import { NoteAdded } from '../entries/note/data.js';
import { given, type Fault } from '../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  aMandateBeingDrafted,
  analysing,
  aTopic,
  plannedMeasures,
  recommending,
} from '../testing/histories.testing.js';
import { commission, decided, processLine, submission, wholeMeasure } from '../testing/samples.testing.js';
import { helga, lena, pia } from '../testing/world.testing.js';
import { faultCodes, validate } from './validate.js';

const parked = { reason: 'Wahl', reviewOn: '2024-09-01', waitingFor: 'election' };
const parking = (more: object, ...faults: Fault[]) =>
  given(aTopic())
    .sends('topic.parked', { ...parked, ...more })
    .refuses('entry.invalid', ...faults);

describe('data that does not fit is refused, with the path of each fault', () => {
  it('an unknown type of entry', () => {
    for (const type of ['topic.flown', 'toString', '__proto__', ''])
      given(aTopic()).sends(type, {}).refuses('entry.invalid', ['oneOf', 'type']);
  });

  it.each([null, 'text', 7, true, [], [{}]])('data that is no object: %j', (data) => {
    given(aTopic()).sends('note.added', data).refuses('entry.invalid', ['object', '']);
  });

  it('an unknown key, at any depth', () => {
    parking({ colour: 'red' }, ['unknownKey', 'colour']);
    given(aMandateBeingDrafted())
      .as(pia)
      .sends('mandate.drafted', { staff: [{ year: 2024, fte: 1, source: 'new', name: 'N.' }] })
      .refuses('entry.invalid', ['unknownKey', 'staff.0.name']);
  });

  it('a field that is missing, or null', () => {
    const { reason: _, ...rest } = parked;
    given(aTopic()).sends('topic.parked', rest).refuses('entry.invalid', ['required', 'reason']);
    parking({ reason: null }, ['text', 'reason']);
    given(aTopic())
      .sends('topic.windowOpened', { signal: 'Programm', note: null })
      .refuses('entry.invalid', ['text', 'note']);
  });

  it('text that is empty, only blanks, too long, or no text', () => {
    parking({ reason: '' }, ['empty', 'reason']);
    parking({ reason: ' \n\t ' }, ['empty', 'reason']);
    parking({ reason: 'x'.repeat(20_001) }, ['tooLong', 'reason']);
    parking({ reason: 12 }, ['text', 'reason']);
    parking({ reason: ['Wahl'] }, ['text', 'reason']);
    given(aTopic())
      .record('topic.parked', { ...parked, reason: 'x'.repeat(20_000), waitingFor: 'other' })
      .accepts();
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '24-01-01',
    '01.09.2024',
    '2024-9-1',
    'heute',
    '',
  ])('a day that does not exist: %j', (reviewOn) => {
    parking({ reviewOn }, ['day', 'reviewOn']);
  });

  it.each([20240901, { year: 2024 }, '2024-09-01T00:00:00Z', null])(
    'a day that is no day: %j',
    (reviewOn) => {
      parking({ reviewOn }, ['day', 'reviewOn']);
    },
  );

  it('a day in the future where something is said to have happened', () => {
    given(aTopic())
      .on('2024-01-10')
      .record('topic.signalNoted', { kind: 'press', source: 'Bote', notedOn: '2024-01-11', note: 'Morgen' })
      .refuses('entry.invalid', ['dayInFuture', 'notedOn']);
    given(aTopic())
      .sends('topic.signalNoted', { kind: 'press', source: 'Bote', notedOn: 'tomorrow', note: 'Artikel' })
      .refuses('entry.invalid', ['day', 'notedOn']);
    given(analysing())
      .record('finding.recorded', { text: 'X', source: 'Y', asOf: '2999-12-31', spatialLevel: 'district' })
      .refuses('entry.invalid', ['dayInFuture', 'asOf']);
  });

  it('a value that is none of the list', () => {
    parking({ waitingFor: 'weather' }, ['oneOf', 'waitingFor']);
    parking({ waitingFor: 'constructor' }, ['oneOf', 'waitingFor']);
  });

  it('cents that are negative, fractional, too many or no number', () => {
    const planning = given(aDraftedMandate());
    const sum = (plannedCents: unknown, code: Fault[0]) =>
      planning
        .sends('budget.planned', { ...processLine, plannedCents })
        .refuses('entry.invalid', [code, 'plannedCents']);
    sum(-1, 'range');
    sum(0.5, 'wholeNumber');
    sum(9_000_000_000_001, 'range');
    sum('100', 'wholeNumber');
    sum(null, 'wholeNumber');
    planning.record('budget.planned', { ...processLine, plannedCents: 9_000_000_000_000 }).accepts();
  });

  it('amounts by year that are no amounts by year', () => {
    for (const commitmentAppropriations of [{ 24: 1 }, { 2025: -1 }, { 2025: 0.5 }, { 2025: '1' }, [], 'x'])
      given(aDraftedMandate())
        .sends('budget.planned', { ...processLine, commitmentAppropriations })
        .refuses('entry.invalid', ['centsByYear', 'commitmentAppropriations']);
  });

  it('numbers with too many decimals, flags that are none', () => {
    const drafting = given(aMandateBeingDrafted()).as(pia);
    drafting
      .sends('mandate.drafted', { staff: [{ year: 2024, fte: 0.125, source: 'new' }] })
      .refuses('entry.invalid', ['number', 'staff.0.fte']);
    drafting
      .sends('mandate.drafted', { discretionary: false })
      .refuses('entry.invalid', ['oneOf', 'discretionary']);
    given(aTopic())
      .sends('document.attached', { kind: 'Bericht', title: 'Anlage', public: 'yes' })
      .refuses('entry.invalid', ['flag', 'public']);
  });

  it('lists that are none, too long, or hold what does not belong', () => {
    const drafting = given(aMandateBeingDrafted()).as(pia);
    drafting.sends('mandate.drafted', { questions: 'Wer?' }).refuses('entry.invalid', ['list', 'questions']);
    drafting
      .sends('mandate.drafted', { questions: ['Wer?', ''] })
      .refuses('entry.invalid', ['empty', 'questions']);
    drafting
      .sends('mandate.drafted', { questions: Array(101).fill('Wer?') })
      .refuses('entry.invalid', ['tooMany', 'questions']);
    drafting.sends('mandate.drafted', { staff: {} }).refuses('entry.invalid', ['list', 'staff']);
    for (const element of [null, 'one', 7])
      drafting
        .sends('mandate.drafted', { staff: [element] })
        .refuses('entry.invalid', ['object', 'staff'], ['object', 'staff.0']);
    drafting.sends('mandate.revised', { changes: [] }).refuses('entry.invalid', ['object', 'changes']);
  });

  it('a consequence that is neither told nor denied, or both', () => {
    const planning = given(plannedMeasures());
    for (const building of [{}, { text: 'Anbau', noneBecause: 'Keiner' }])
      planning
        .sends('measure.revised', {
          measureId: 'm1',
          changes: { consequences: { ...wholeMeasure.consequences, building } },
        })
        .refuses('entry.invalid', ['exactlyOne', 'changes.consequences.building']);
  });

  it('several faults are all told', () => {
    given(aTopic())
      .sends('topic.parked', { reason: '', reviewOn: '2024-02-30', waitingFor: 'weather', colour: 1 })
      .refuses(
        'entry.invalid',
        ['unknownKey', 'colour'],
        ['empty', 'reason'],
        ['day', 'reviewOn'],
        ['oneOf', 'waitingFor'],
      );
  });
});

describe('ids', () => {
  it.each(['a b', 'ä', '', '../x', 'x'.repeat(65), 7, null])(
    'of a shape that is none are refused: %j',
    (stepId) => {
      const code = typeof stepId === 'string' ? 'id' : 'text';
      given(aTopic())
        .sends('step.planned', { stepId, phase: 'method', title: 'X', dueOn: '2024-09-01' })
        .refuses('entry.invalid', [code, 'stepId']);
    },
  );

  it('that are taken are refused, whatever has them', () => {
    given(recommending())
      .record('finding.recorded', {
        findingId: 'r1',
        text: 'X',
        source: 'Y',
        asOf: '2024-01-01',
        spatialLevel: 'district',
      })
      .refuses('entry.invalid', ['idTaken', 'findingId']);
    given(aDraftedMandate())
      .record('step.planned', { stepId: 'p1', phase: 'method', title: 'X', dueOn: '2024-09-01' })
      .refuses('entry.invalid', ['idTaken', 'stepId']);
  });

  it('that are left out are made', () => {
    given(aTopic())
      .record('step.planned', { phase: 'method', title: 'X', dueOn: '2024-09-01' })
      .accepts((dossier) => expect(dossier.steps[0]?.id).toBe('made-2'));
  });

  it('that name nothing in the dossier are refused', () => {
    given(recommending())
      .record('recommendation.recorded', { text: 'X', findingIds: ['f1', 'f9', 'r1'] })
      .refuses('entry.invalid', ['unknownReference', 'findingIds.1'], ['unknownReference', 'findingIds.2']);
    given(plannedMeasures())
      .record('measure.revised', { measureId: 'm9', changes: {} })
      .refuses('entry.invalid', ['unknownReference', 'measureId']);
    given(aMandateBeforeTheCouncil())
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', decided('p1', '2024-04-15', { items: [commission({ measureId: 'm1' })] }))
      .refuses('entry.invalid', ['unknownReference', 'items.0.measureId']);
    given(aCommissionedProcess())
      .record('decision.tookEffect', { decisionId: 'p1', effectiveOn: '2024-05-01' })
      .refuses('entry.invalid', ['unknownReference', 'decisionId']);
  });

  it('of people, bodies, departments, templates and processes that are not there are refused', () => {
    given()
      .record('topic.submitted', {
        ...submission,
        template: 'none',
        department: 'sports',
        predecessorId: 'never',
      })
      .refuses(
        'entry.invalid',
        ['unknownReference', 'template'],
        ['unknownReference', 'department'],
        ['unknownReference', 'predecessorId'],
      );
    given(aTopic())
      .record('mandate.started', { kind: 'council', plannerId: 'nobody' })
      .refuses('entry.invalid', ['unknownReference', 'plannerId']);
    given(aMandateBeforeTheCouncil())
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', decided('p1', '2024-04-15', { bodyId: 'parliament' }))
      .refuses('entry.invalid', ['unknownReference', 'bodyId']);
  });
});

describe('dangerous data never reaches the libraries', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('a key %s, at any depth', (key) => {
    const evil = (inner: string): unknown => JSON.parse(inner.replaceAll('KEY', key));
    given(aTopic())
      .sends('note.added', evil('{"text":"x","KEY":{"a":1}}'))
      .refuses('entry.invalid', ['forbiddenKey', key]);
    given(aMandateBeingDrafted())
      .as(pia)
      .sends('mandate.drafted', evil('{"inactionConsequences":{"KEY":{"polluted":true}}}'))
      .refuses('entry.invalid', ['forbiddenKey', `inactionConsequences.${key}`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a nesting of 100,000 levels', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as object;
    let deeper: object = deep;
    for (let level = 0; level < 95_000; level++) deeper = { a: deeper };
    expect(validate(NoteAdded, deeper)).toEqual({
      faults: [{ path: Array(13).fill('a').join('.'), code: 'tooDeep' }],
    });
    let list: unknown[] = [];
    for (let level = 0; level < 100_000; level++) list = [list];
    expect(validate(NoteAdded, { text: list })).toEqual({
      faults: [{ path: ['text', ...Array<string>(12).fill('0')].join('.'), code: 'tooDeep' }],
    });
  });

  it('what only the program fills in', () => {
    for (const field of ['number', 'templateFacts', 'inherited'])
      given()
        .sends('topic.submitted', { ...submission, [field]: field === 'number' ? '1' : [] })
        .refuses('entry.invalid', ['unknownKey', field]);
    given(aTopic())
      .as(helga)
      .sends('cycle.renewed', { reason: 'X', successorId: 'p-3' })
      .refuses('entry.invalid', ['unknownKey', 'successorId']);
  });
});

it('text is kept trimmed, and nothing else of it is changed', () => {
  given(aTopic())
    .record('note.added', { text: '\n  „Zitat“ 😀 <b>fett</b>\n' })
    .accepts((dossier) => expect(dossier.notes[0]?.text).toBe('„Zitat“ 😀 <b>fett</b>'));
});

it('there are no two codes alike, and no two types of entry', () => {
  expect(new Set(faultCodes).size).toBe(faultCodes.length);
  expect(new Set(entryTypeNames).size).toBe(entryTypeNames.length);
});
