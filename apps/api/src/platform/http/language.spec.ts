import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,de;q=0.8', 'en'],
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9,en;q=0.5,de;q=0.3', 'en'],
    ['fr', 'de'],
    ['*', 'de'],
    ['en;q=0', 'de'],
    [';;;,q=,=', 'de'],
  ])('for Accept-Language: %s is %s', (accepted, language) => {
    expect(languageOf({ headers: accepted === undefined ? {} : { 'accept-language': accepted } })).toBe(
      language,
    );
  });
});
