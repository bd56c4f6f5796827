import type { Story } from '../story/story.js';

const by = 'petra-planstein';

/** A topic that is talked about and that nobody has taken up yet. Invented. */
export const youngHousing: Story = {
  id: 'wohnen-junge-menschen',
  endsIn: 'topic.collected',
  entries: [
    {
      by,
      on: '2025-10-06',
      type: 'topic.submitted',
      data: {
        title: 'Wohnen für junge Menschen nach der Jugendhilfe',
        template: 'youthWelfare',
        area: 'Landkreis Musterau',
        origin: 'carrier',
        department: 'jugend-soziales',
        summary: 'Wer mit 18 aus einer Wohngruppe auszieht, findet im Landkreis kaum eine Wohnung.',
      },
      basis: 'Gespräch mit den Trägern der Hilfen zur Erziehung am 30.09.2025',
    },
    {
      by,
      on: '2026-08-31',
      type: 'topic.signalNoted',
      data: {
        kind: 'question',
        source: 'Anfrage im Jugendhilfeausschuss',
        notedOn: '2026-08-26',
        note: 'Wie viele junge Menschen warten nach dem Ende der Hilfe auf eine Wohnung?',
      },
    },
    {
      by,
      on: '2026-11-02',
      type: 'topic.signalNoted',
      data: {
        kind: 'protest',
        source: 'Offener Brief des Jugendkreistags',
        notedOn: '2026-10-28',
        note: 'Der Jugendkreistag fordert Übergangswohnungen.',
      },
    },
  ],
};
