import type { Story } from '../story/story.js';

/** A fresh topic: nobody is assigned, nothing is said about it yet. Invented. */
export const dayCareDemand: Story = {
  id: 'kita-bedarfsplan',
  endsIn: 'topic.collected',
  entries: [
    {
      by: 'lena-leitwald',
      on: '2026-11-16',
      type: 'topic.submitted',
      data: {
        title: 'Bedarfsplan Kindertagesbetreuung 2027/2028',
        template: 'dayCare',
        area: 'Landkreis Musterau',
        origin: 'law',
        department: 'jugend-soziales',
      },
    },
  ],
};
