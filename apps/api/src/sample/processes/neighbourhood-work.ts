import type { Story } from '../story/story.js';

const by = 'petra-planstein';

/** A topic parked until money is to be had: the call it waits for has opened meanwhile. Invented. */
export const neighbourhoodWork: Story = {
  id: 'quartiersarbeit-moorwiesen',
  endsIn: 'topic.parked',
  entries: [
    {
      by,
      on: '2025-05-12',
      type: 'topic.submitted',
      data: {
        title: 'Quartiersarbeit in den Moorwiesen',
        template: 'socialPlanning',
        area: 'Moorwiesen, Landkreis Musterau',
        origin: 'residents',
        department: 'jugend-soziales',
        summary: 'Im Viertel gibt es weder einen Treffpunkt noch eine Anlaufstelle.',
      },
      basis: 'Schreiben des Nachbarschaftsvereins vom 05.05.2025',
    },
    {
      by,
      on: '2025-09-15',
      type: 'topic.signalNoted',
      data: {
        kind: 'motion',
        source: 'Antrag im Sozialausschuss',
        notedOn: '2025-09-10',
        note: 'Die Verwaltung soll einen Treffpunkt für das Viertel prüfen.',
      },
    },
    {
      by,
      on: '2026-02-09',
      type: 'topic.parked',
      data: {
        reason: 'Eigene Mittel fehlen; das Land hat einen Förderaufruf angekündigt.',
        reviewOn: '2027-03-01',
        waitingFor: 'fundingCall',
      },
    },
    {
      by,
      on: '2026-07-06',
      type: 'topic.signalNoted',
      data: {
        kind: 'press',
        source: 'Musterauer Bote',
        notedOn: '2026-07-04',
        note: 'Bericht über das Fest im Viertel: „Hier fehlt ein Ort, an dem man sich trifft.“',
      },
    },
    {
      by,
      on: '2026-11-09',
      type: 'topic.signalNoted',
      data: {
        kind: 'programme',
        source: 'Landesprogramm Sozialraum',
        notedOn: '2026-11-02',
        note: 'Der Förderaufruf „Gute Nachbarschaft“ ist veröffentlicht, Anträge bis 29.01.2027.',
      },
    },
  ],
};
