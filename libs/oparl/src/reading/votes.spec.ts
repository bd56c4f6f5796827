import { describe, expect, it } from '@jest/globals';
import { countVotes } from './votes.js';

describe('votes inside a label', () => {
  const cases: [string, object, string][] = [
    ['einstimmig12 Ja-Stimmen', { yes: 12 }, 'einstimmig'],
    [
      'mehrheitlich beschlossen (12 Ja, 3 Nein, 1 Enthaltung)',
      { yes: 12, no: 3, abstain: 1 },
      'mehrheitlich beschlossen ( , , )',
    ],
    ['Ja: 17, Nein: 43', { yes: 17, no: 43 }, ','],
    ['Zustimmung: 39 Ablehnung: 1 Enthaltung: 0', { yes: 39, no: 1, abstain: 0 }, ''],
    ['dafür: 10, dagegen: 2, Enth.: 1', { yes: 10, no: 2, abstain: 1 }, ', ,'],
    ['JA-Stimmen:9 NEIN-Stimmen:1 Enthaltungen:0', { yes: 9, no: 1, abstain: 0 }, ''],
    ['beschlossen bei zwei Gegenstimmen', { no: 2 }, 'beschlossen bei'],
    ['beschlossen ohne Gegenstimmen bei einer Enthaltung', { no: 0, abstain: 1 }, 'beschlossen bei'],
    ['mit 12 Ja- und 3 Nein-Stimmen angenommen', { yes: 12, no: 3 }, 'mit - und angenommen'],
    ['gegen 3 Stimmen beschlossen', { no: 3 }, 'beschlossen'],
    ['beschlossen 12:3:1', { yes: 12, no: 3, abstain: 1 }, 'beschlossen'],
    ['beschlossen (12/3/1)', { yes: 12, no: 3, abstain: 1 }, 'beschlossen ( )'],
    ['angenommen 21 : 0', { yes: 21, no: 0 }, 'angenommen'],
    ['Ja: 9, Nein: 1, Anwesend: 10, Befangen: 0', { yes: 9, no: 1, excluded: 0 }, ', , ,'],
  ];
  it.each(cases)('"%s"', (label, votes, rest) => {
    const counted = countVotes(label);
    expect(counted.votes).toEqual(votes);
    expect(counted.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
  });

  it.each([
    'einstimmig beschlossen',
    'vertagt auf 17:30 Uhr',
    'siehe Vorlage 2025/0842',
    'vertagt auf den 12.03.2025',
    'Zustimmung zu Ziffer 3',
    'keine Zustimmung',
    'ohne Ablehnung',
    '',
  ])('there are none in "%s"', (label) => {
    expect(countVotes(label)).toEqual({ rest: label.toLowerCase() });
  });

  it('are not taken where two counts contradict each other', () => {
    expect(countVotes('Antrag A: 12 Ja, 3 Nein; Antrag B: 4 Ja, 11 Nein').votes).toBeUndefined();
  });
});
