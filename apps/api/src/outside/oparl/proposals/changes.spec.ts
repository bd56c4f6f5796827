import { describe, expect, it } from '@jest/globals';
import type { ConsultationFacts, PaperFacts } from '@plankreis/oparl';
import type { Compared } from '../papers/comparison.js';
import { changesIn } from './changes.js';

const address = 'https://ris.example/consultation/7';
const reading = { code: 'unknown', confidence: 'guess', reason: 'label.none' } as const;

function published(...sessions: number[]): Compared[] {
  return sessions.map((n) => {
    const facts: ConsultationFacts = {
      address,
      body: { name: 'Hauptausschuss' },
      sessionOn: '2026-05-06',
      session: { address: `https://ris.example/meeting/${String(n)}` },
      reading,
    };
    return { marks: ['missingHere'], theirs: { facts, reading } };
  });
}

const keys = (sides: Compared[]) => {
  const paper: PaperFacts = { address, files: [], consultations: [], unread: [], gaps: [] };
  return changesIn({ known: { paper, gone: [] } }, sides).map(({ key }) => key);
};

describe('given one consultation that is published under the same address for two sessions', () => {
  it('then each of them is a change of its own', () => {
    expect(new Set(keys(published(1, 2))).size).toBe(2);
  });

  it('then its key is the same as ever where it is published once, so that what was dismissed stays so', () => {
    expect(keys(published(1))).toEqual([`newConsultation ${address} 2026-05-06`]);
  });
});
