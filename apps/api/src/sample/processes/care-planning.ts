import type { Story } from '../story/story.js';

const by = 'hanna-heimbrunn';

/**
 * Model: Landkreis Nienburg, buergerinfo.lk-ni.de/to0050.php?__ktonr=15437 (fact only): planning for senior citizens
 * is put off until the county council is newly elected. Not known, therefore plausible: every day, signal and reason.
 */
export const carePlanning: Story = {
  id: 'pflegeplanung',
  endsIn: 'topic.parked',
  entries: [
    {
      by,
      on: '2026-02-16',
      type: 'topic.submitted',
      data: {
        title: 'Kommunale Pflegeplanung',
        template: 'elderlyCare',
        area: 'Landkreis Musterau',
        origin: 'carrier',
        department: 'senioren-teilhabe',
        urgency: 'high',
        summary: 'Pflegedienste nehmen in vier Gemeinden keine neuen Kundinnen und Kunden mehr auf.',
      },
      basis: 'Schreiben der Arbeitsgemeinschaft der Pflegedienste vom 09.02.2026',
    },
    {
      by,
      on: '2026-03-09',
      type: 'topic.signalNoted',
      data: {
        kind: 'press',
        source: 'Musterauer Bote',
        notedOn: '2026-03-07',
        note: 'Familie findet für den Vater keinen Pflegedienst.',
      },
    },
    {
      by,
      on: '2026-04-27',
      type: 'topic.signalNoted',
      data: {
        kind: 'question',
        source: 'Anfrage im Sozialausschuss',
        notedOn: '2026-04-22',
        note: 'Wie viele Pflegeplätze fehlen bis 2035?',
      },
    },
    {
      by,
      on: '2026-04-28',
      type: 'topic.signalNoted',
      data: {
        kind: 'question',
        source: 'Anfrage im Sozialausschuss',
        notedOn: '2026-04-22',
        note: 'Wie viele Pflegeplätze fehlen bis 2035?',
      },
    },
    {
      by: 'gustav-gutenrat',
      on: '2026-04-29',
      type: 'entry.reversed',
      data: { seq: 4, reason: 'Doppelt erfasst.' },
    },
    {
      by,
      on: '2026-06-22',
      type: 'note.added',
      data: {
        text: 'Kreisausschuss am 17.06.2026: Die Beratung wird bis zur Wahl des neuen Kreistags zurückgestellt.',
      },
    },
    {
      by,
      on: '2026-06-22',
      type: 'topic.parked',
      data: {
        reason: 'Über neue Planungsaufträge soll der neu gewählte Kreistag entscheiden (Wahl im März 2027).',
        reviewOn: '2027-05-03',
        waitingFor: 'election',
      },
    },
    {
      by,
      on: '2026-10-12',
      type: 'topic.signalNoted',
      data: {
        kind: 'party',
        source: 'Wahlprogramme zweier Parteien',
        notedOn: '2026-10-05',
        note: 'Beide fordern eine Pflegeplanung nach Gemeinden.',
      },
    },
  ],
};
