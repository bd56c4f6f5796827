import { describe, expect, it } from '@jest/globals';
import { bytes, given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  anAdoptedMandate,
  analysing,
  assessingNeeds,
  aTopic,
  recommending,
} from '../../testing/histories.testing.js';
import { helga, lars, lena, pia } from '../../testing/world.testing.js';

const seqOf = (history: History, type: string): number =>
  history.entries.find((entry) => entry.type === type)!.seq;

it('a note says who wrote it when', () => {
  given(aTopic())
    .on('2024-03-01')
    .record('note.added', { text: '  Anruf vom Träger ' })
    .accepts((dossier) =>
      expect(dossier.notes).toEqual([{ text: 'Anruf vom Träger', by: 'pia', on: '2024-03-01' }]),
    );
});

it('a document is attached by its id', () => {
  const document = { documentId: 'x1', kind: 'Bericht', title: 'Sozialbericht', public: false };
  given(aTopic())
    .record('document.attached', document)
    .accepts((dossier) => expect(dossier.documents).toEqual([document]));
});

describe('a mistaken entry is taken back', () => {
  it('and the dossier is as if it had never been, but for the trace', () => {
    const before = given(aCommissionedProcess());
    const mistaken = before.as(pia).record('note.added', { text: 'Falsche Akte' }).accepts();
    const after = mistaken
      .as(helga)
      .record('entry.reversed', { seq: mistaken.entries.length, reason: 'Falsche Akte' })
      .accepts((dossier) => {
        expect(dossier.notes).toEqual([]);
        expect(dossier.reversed).toEqual([mistaken.entries.length]);
      });
    const { version: _, reversed: __, ...now } = after.dossier;
    const { version: ___, reversed: ____, ...then } = before.dossier;
    expect(bytes(now)).toBe(bytes(then));
  });

  it('and with it the state it led to', () => {
    const started = analysing();
    given(started)
      .as(helga)
      .record('entry.reversed', { seq: seqOf(started, 'analysis.started'), reason: 'Zu früh' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('commissioned');
        expect(dossier.analysis).toBeUndefined();
      })
      .as(pia)
      .on('2024-06-15')
      .record('analysis.started', { startOn: '2024-06-15', team: ['Pia'] })
      .accepts((dossier) => expect(dossier.state).toBe('analysis.inventory'));
  });

  it('not where a later entry would lose its ground: the first is named', () => {
    const needs = assessingNeeds();
    const finding = seqOf(needs, 'finding.recorded');
    given(needs)
      .as(helga)
      .record('entry.reversed', { seq: finding, reason: 'Falsche Zahl' })
      .refuses('requirements.missing', [
        'entry.legalWithout',
        'seq',
        { seq: finding + 1, type: 'analysis.inventoryCompleted' },
      ]);
    const drafted = aDraftedMandate();
    given(drafted)
      .as(helga)
      .record('entry.reversed', { seq: seqOf(drafted, 'mandate.started'), reason: 'Zu früh' })
      .refuses('requirements.missing', [
        'entry.legalWithout',
        'seq',
        { seq: seqOf(drafted, 'mandate.drafted'), type: 'mandate.drafted' },
      ]);
  });

  it('not where a later entry names what it brought', () => {
    const recommended = recommending();
    given(recommended)
      .record('finding.recorded', {
        findingId: 'f2',
        text: 'Leerstand',
        source: 'Begehung',
        asOf: '2024-10-01',
        spatialLevel: 'quarter',
      })
      .accepts()
      .record('recommendation.recorded', { text: 'Umbau', findingIds: ['f2'] })
      .accepts()
      .as(helga)
      .record('entry.reversed', { seq: recommended.entries.length + 1, reason: 'Irrtum' })
      .refuses('requirements.missing', [
        'entry.legalWithout',
        'seq',
        { seq: recommended.entries.length + 2, type: 'recommendation.recorded' },
      ]);
  });

  it('not the submission, not a taking back, not what is taken back already, not what is not there', () => {
    const told = given(aTopic()).record('note.added', { text: 'Irrtum' }).accepts().as(helga);
    const reversed = told.record('entry.reversed', { seq: 2, reason: 'Irrtum' }).accepts();
    for (const seq of [1, 2, 3, 4])
      reversed
        .record('entry.reversed', { seq, reason: 'Noch einmal' })
        .refuses('requirements.missing', ['entry.reversible', 'seq']);
  });

  it('by the head, or by the liaison who recorded it', () => {
    const adopted = given(anAdoptedMandate());
    const reversal = { seq: adopted.entries.length, reason: 'Falsches Datum' };
    adopted.as(lars).record('entry.reversed', reversal).refuses('entry.notPermitted');
    adopted.as(pia).record('entry.reversed', reversal).refuses('entry.notPermitted');
    adopted
      .as(lena)
      .record('entry.reversed', reversal)
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.deliberating');
        expect(dossier.decisions).toEqual([]);
        expect(dossier.mandate?.versions).toEqual([]);
      });
    adopted
      .as(helga)
      .record('entry.reversed', reversal)
      .accepts((dossier) => expect(dossier.decisions).toEqual([]));
  });
});
