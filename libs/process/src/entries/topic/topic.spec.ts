import { describe, expect, it } from '@jest/globals';
import { replay } from '../../recording/replay.js';
import { given } from '../../testing/given.testing.js';
import {
  aDraftedMandate,
  aMandateBeingDrafted,
  aParkedTopic,
  aRejectedMandate,
  aTopic,
} from '../../testing/histories.testing.js';
import { submission } from '../../testing/samples.testing.js';
import { hanno, helga, pia } from '../../testing/world.testing.js';
import type { TopicSubmitted } from './data.js';

const parked = {
  reason: 'Vor der Wahl keine Mehrheit',
  reviewOn: '2024-09-01',
  waitingFor: 'election',
} as const;
const signal = {
  kind: 'press',
  source: 'Musterauer Bote',
  notedOn: '2024-01-15',
  note: 'Leitartikel',
} as const;

describe('a topic is submitted', () => {
  it('and opens a dossier with what was said and what its template says', () => {
    given()
      .as(pia)
      .on('2024-01-10')
      .record('topic.submitted', {
        ...submission,
        template: 'schoolDevelopment',
        urgency: 'high',
        summary: ' Kurz ',
      })
      .accepts((dossier) => {
        expect(dossier).toMatchObject({
          id: 'p-1',
          version: 1,
          state: 'topic.collected',
          since: '2024-01-10',
          number: '2024-001',
          title: 'Wohnungsnotfallhilfe',
          summary: 'Kurz',
          area: 'Landkreis Musterau',
          origin: 'council',
          department: 'social',
          urgency: 'high',
          template: { key: 'schoolDevelopment', version: 1 },
          statutory: true,
          cycleMonths: 60,
          needsApproval: true,
          submittedOn: '2024-01-10',
        });
      });
  });

  it('with the groups its template wants involved', () => {
    const { dossier } = aTopic({ template: 'dayCare' });
    expect(dossier.requiredGroups[0]).toEqual({
      phase: 'analysis',
      group: 'Erziehungsberechtigte',
      norm: '§ 80 Abs. 1 Nr. 2 SGB VIII',
    });
    const group = 'Anerkannte Träger der freien Jugendhilfe';
    expect(dossier.requiredGroups.filter(({ early }) => early).map((one) => [one.phase, one.group])).toEqual(
      ['analysis', 'recommendations', 'measures'].map((phase) => [phase, group]),
    );
  });

  it('and demands nobody where it was submitted before there were such groups', () => {
    const [first] = aTopic({ template: 'dayCare' }).entries;
    const { templateFacts, ...data } = first!.data as TopicSubmitted; // a submission carries this data
    const { participation: _groups, ...before } = templateFacts!;
    const old = { ...first!, data: { ...data, templateFacts: before } };
    expect(replay('p-1', [old])?.requiredGroups).toEqual([]);
  });

  it('and whoever plans it works on it from then on', () => {
    expect(aTopic().dossier.responsibilities).toEqual([
      { role: 'planner', personId: 'pia', from: '2024-01-10' },
    ]);
    given()
      .as(helga)
      .record('topic.submitted', submission)
      .accepts((dossier) => expect(dossier.responsibilities).toEqual([]));
  });

  it('and is statutory by its own norm, whatever its template says', () => {
    given()
      .record('topic.submitted', { ...submission, statutoryBasis: '§ 71 SGB XII' })
      .accepts((dossier) => {
        expect(dossier.statutory).toBe(true);
        expect(dossier.statutoryBasis).toBe('§ 71 SGB XII');
      });
  });

  it('as the update of an earlier plan, but only of one that has none yet', () => {
    const update = { ...submission, origin: 'previousCycle', predecessorId: 'earlier' } as const;
    given()
      .record('topic.submitted', update)
      .accepts((dossier) => expect(dossier.predecessorId).toBe('earlier'));
    given()
      .where({ successorOf: () => 'p-7' })
      .record('topic.submitted', update)
      .refuses('requirements.missing', ['topic.predecessorFree', 'predecessorId']);
  });

  it('once: an open dossier takes no second submission, and nothing else opens one', () => {
    given(aTopic()).record('topic.submitted', submission).refuses('entry.notPossible');
    given().record('note.added', { text: 'Zuerst' }).refuses('entry.notPossible', ['process.begun', 'state']);
  });
});

describe('a signal is noted', () => {
  it.each([aTopic, aParkedTopic, aMandateBeingDrafted, aRejectedMandate])(
    '%# before the commission',
    (history) => {
      const before = history();
      given(before)
        .as(pia)
        .on('2024-05-01')
        .record('topic.signalNoted', signal)
        .accepts((dossier) => {
          expect(dossier.signals).toEqual([signal]);
          expect(dossier.state).toBe(before.dossier.state);
        });
    },
  );
});

describe('a topic is parked', () => {
  it.each([aTopic, aMandateBeingDrafted, aRejectedMandate])('%# until the day of its review', (history) => {
    given(history())
      .as(pia)
      .on('2024-05-01')
      .record('topic.parked', parked)
      .accepts((dossier) => {
        expect(dossier.state).toBe('topic.parked');
        expect(dossier.parked).toEqual(parked);
        expect(dossier.since).toBe('2024-05-01');
      });
  });

  it('with a review after the day it is parked', () => {
    const topic = given(aTopic()).on('2024-09-01');
    topic
      .record('topic.parked', parked)
      .refuses('requirements.missing', ['topic.reviewInFuture', 'reviewOn']);
    topic.on('2024-08-31').record('topic.parked', parked).accepts();
  });

  it('and, where it is statutory, with a review no later than the law wants the plan', () => {
    const topic = given(aTopic({ template: 'dayCare' }));
    topic
      .record('topic.parked', { ...parked, reviewOn: '2025-01-11' })
      .refuses('requirements.missing', ['topic.reviewBeforeLegalDue', 'reviewOn', { due: '2025-01-10' }]);
    topic.record('topic.parked', { ...parked, reviewOn: '2025-01-10' }).accepts();
  });

  it('but not while a paper is before the council', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('paper.drafted', { paperId: 'p9', kind: 'report', title: 'Lagebericht', proposedItems: [] })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p9' })
      .accepts()
      .as(pia)
      .record('topic.parked', parked)
      .refuses('requirements.missing', ['papers.noneOnItsWay', 'papers.p9', { title: 'Lagebericht' }]);
  });

  it('and taken up again when a window opens', () => {
    given(aParkedTopic())
      .on('2024-07-01')
      .record('topic.windowOpened', { signal: 'Neues Landesprogramm', note: 'Frist im Herbst' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('topic.collected');
        expect(dossier.parked).toBeUndefined();
        expect(dossier.signals).toEqual([
          { kind: 'window', source: 'Neues Landesprogramm', notedOn: '2024-07-01', note: 'Frist im Herbst' },
        ]);
      });
    given(aTopic()).record('topic.windowOpened', { signal: 'Programm' }).refuses('entry.notPossible');
  });
});

describe('a topic is dropped', () => {
  it.each([aTopic, aParkedTopic, aRejectedMandate])('%# and the process has ended', (history) => {
    given(history())
      .as(pia)
      .on('2024-06-01')
      .record('topic.dropped', { reason: 'Vom Land übernommen' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('dropped');
        expect(dossier.ended).toEqual({ on: '2024-06-01', reason: 'Vom Land übernommen' });
      });
  });

  it('never when the law demands it', () => {
    given(aTopic({ template: 'youthWelfare' }))
      .record('topic.dropped', { reason: 'Kein Geld' })
      .refuses('requirements.missing', ['process.notStatutory', 'statutoryBasis']);
  });

  it('not once its mandate is being drafted', () => {
    given(aDraftedMandate()).record('topic.dropped', { reason: 'Keine Zeit' }).refuses('entry.notPossible');
  });
});
