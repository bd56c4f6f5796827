import { describe, expect, it } from '@jest/globals';
import { tellingWord } from './telling-word';

describe('the word by which similar processes are looked for', () => {
  it.each([
    ['Bedarfsplan Kindertagesbetreuung 2027/2028', 'Kindertagesbetreuung'],
    ['Wohnen für junge Menschen nach der Jugendhilfe', 'Jugendhilfe'],
    ['der Ort', ''],
    ['', ''],
  ])('of “%s” is “%s”', (title, word) => {
    expect(tellingWord(title)).toBe(word);
  });
});
