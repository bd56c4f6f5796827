import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  analysing,
  plannedMeasures,
} from '../../testing/histories.testing.js';
import { adam, lena, pia } from '../../testing/world.testing.js';
import { entryType } from '../index.js';

const counted = { name: 'Besuche', value: 41.5, unit: 'Anzahl', asOf: '2024-05-31', source: 'Zählung' };

describe('indicators of the register', () => {
  it('are chosen for the analysis; what was said last counts, each once', () => {
    given(analysing())
      .as(pia)
      .record('indicator.chosen', { indicatorIds: ['sgb2', 'over65', 'sgb2'] })
      .accepts((dossier) => expect(dossier.indicatorIds).toEqual(['sgb2', 'over65']))
      .record('indicator.chosen', { indicatorIds: [] })
      .accepts((dossier) => expect(dossier.indicatorIds).toEqual([]));
  });

  it('must be there, and belong to a process that is commissioned', () => {
    given(analysing())
      .as(pia)
      .record('indicator.chosen', { indicatorIds: ['sgb2', 'horoscope'] })
      .refuses('entry.invalid', ['unknownReference', 'indicatorIds.1']);
    given(aDraftedMandate())
      .as(pia)
      .record('indicator.chosen', { indicatorIds: ['sgb2'] })
      .refuses('entry.notPossible');
  });

  it('are what a finding can rest on, with space and day', () => {
    const cited = { indicatorId: 'sgb2', spaceId: 'harbour', asOf: '2023-12-31' };
    const finding = { findingId: 'f9', text: 'Hoch', source: 'BA', asOf: '2023-12-31' } as const;
    given(analysing())
      .as(pia)
      .record('finding.recorded', {
        ...finding,
        spatialLevel: 'quarter',
        spaceId: 'harbour',
        values: [cited],
      })
      .accepts(({ findings }) =>
        expect(findings.at(-1)).toMatchObject({ spaceId: 'harbour', values: [cited] }),
      )
      .record('finding.recorded', {
        ...finding,
        findingId: 'f10',
        spatialLevel: 'quarter',
        spaceId: 'atlantis',
        values: [{ ...cited, indicatorId: 'horoscope', asOf: '2999-12-31' }],
      })
      .refuses('entry.invalid', ['dayInFuture', 'values.0.asOf']);
  });
});

describe('a cited value', () => {
  const finding = {
    text: 'Hoch',
    source: 'BA',
    asOf: '2023-12-31',
    spatialLevel: 'quarter' as const,
    spaceId: 'harbour',
  };
  const cited = (asOf: string) => ({ indicatorId: 'sgb2', spaceId: 'harbour', asOf });

  it('is one of a day that was measured: of others the nearest is named, each where it stands', () => {
    given(analysing())
      .as(pia)
      .record('finding.recorded', { ...finding, values: [cited('2023-12-30'), cited('2023-12-31')] })
      .refuses('requirements.missing', [
        'finding.valueOfDay',
        'values.0.asOf',
        { day: '2023-12-30', nearest: '2023-12-31' },
      ]);
  });

  it('is of a space in which the indicator was measured at all', () => {
    given(analysing())
      .where({ measuredOn: () => [] })
      .as(pia)
      .record('finding.recorded', { ...finding, values: [cited('2023-12-31')] })
      .refuses('requirements.missing', ['finding.valueThere', 'values.0.asOf']);
  });

  it('is looked at in a correction too, but for what the finding has cited so far', () => {
    const recorded = given(analysing())
      .where({ measuredOn: () => ['2022-06-30'] })
      .as(pia)
      .record('finding.recorded', { ...finding, findingId: 'f9', values: [cited('2022-06-30')] })
      .accepts();
    recorded
      .where({ measuredOn: () => ['2023-12-31'] })
      .record('finding.revised', {
        findingId: 'f9',
        changes: { text: 'Sehr hoch', values: [cited('2022-06-30'), cited('2021-12-31')] },
      })
      .refuses('requirements.missing', [
        'finding.valueOfDay',
        'changes.values.1.asOf',
        { day: '2021-12-31', nearest: '2023-12-31' },
      ]);
  });
});

describe('a value', () => {
  it('is recorded with day, unit and source, as often as it is measured', () => {
    given(aCommissionedProcess())
      .as(pia)
      .on('2024-06-01')
      .record('indicator.valueRecorded', counted)
      .accepts()
      .record('indicator.valueRecorded', { ...counted, asOf: '2024-06-01', spaceId: 'north', value: 0 })
      .accepts((dossier) =>
        expect(dossier.indicatorValues).toEqual([
          counted,
          { ...counted, asOf: '2024-06-01', spaceId: 'north', value: 0 },
        ]),
      );
  });

  it('of a measure is measured in the unit of its indicator', () => {
    const history = given(plannedMeasures());
    const { indicator } = history.dossier.measures[0]!;
    const usual = entryType('indicator.valueRecorded').usual?.(
      history.dossier,
      { measureId: 'm1' },
      pia,
      '2024-06-30',
    );
    expect(usual).toEqual({ name: indicator!.name, unit: indicator!.unit });
    const ofMeasure = { ...counted, ...usual, measureId: 'm1' };
    history
      .as(pia)
      .record('indicator.valueRecorded', ofMeasure)
      .accepts((dossier) => expect(dossier.indicatorValues).toEqual([ofMeasure]))
      .record('indicator.valueRecorded', { ...ofMeasure, unit: 'Euro' })
      .refuses('requirements.missing', ['indicator.unit', 'unit', { unit: indicator!.unit }])
      .record('indicator.valueRecorded', { ...ofMeasure, name: 'Kosten', unit: 'Euro' })
      .accepts();
  });

  it('has no more than six decimals, a measure and a space that are there, and a day that has been', () => {
    given(aCommissionedProcess())
      .as(pia)
      .on('2024-06-01')
      .record('indicator.valueRecorded', {
        ...counted,
        measureId: 'm9',
        spaceId: 'atlantis',
      })
      .refuses('entry.invalid', ['unknownReference', 'measureId'], ['unknownReference', 'spaceId'])
      .record('indicator.valueRecorded', { ...counted, value: 0.1234567, asOf: '2999-12-31' })
      .refuses('entry.invalid', ['number', 'value'], ['dayInFuture', 'asOf']);
  });

  it('is recorded by those who plan', () => {
    const history = given(aCommissionedProcess()).on('2024-06-01');
    for (const who of [lena, adam])
      history.as(who).record('indicator.valueRecorded', counted).refuses('entry.notPermitted');
  });
});
