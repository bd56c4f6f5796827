import { templates as shipped, type Day, type Template } from '@plankreis/process';
import { shippedVersions, type TemplateVersion } from '../registers/templates/versions.js';
import type { Calendar } from './story/calendar.js';
import { moved } from './story/told.js';

const made = { madeAt: '2026-08-17T09:30:00.000Z', madeBy: 'volker-verwaltau' } as const;

const socialPlanning = shippedVersions('socialPlanning');

const after = (versions: readonly TemplateVersion[]): Template => {
  const last = versions.at(-1)?.template;
  if (!last) throw new Error('Integrated social planning comes with the program.');
  return last;
};

/** The county's own version of integrated social planning: shorter rounds, and the municipalities at the table. */
export const ownTemplates = (calendar: Calendar): readonly TemplateVersion[] => [
  ...socialPlanning,
  {
    template: {
      ...after(socialPlanning),
      version: after(socialPlanning).version + 1,
      legalBasis: calendar.text('Beschluss des Kreistags vom 15.06.2026'),
      cycleMonths: 24,
      coSigners: ['treasury'],
      participation: [
        ...after(socialPlanning).participation,
        { phase: 'recommendations', group: 'Kreisangehörige Gemeinden' },
        { phase: 'measures', group: 'Kreisangehörige Gemeinden' },
      ],
      steps: [
        ...after(socialPlanning).steps,
        {
          phase: 'recommendations',
          de: 'Empfehlungen in der Bürgermeisterrunde vorstellen',
          en: 'Present the recommendations to the round of mayors',
        },
      ],
      indicators: [
        ...after(socialPlanning).indicators,
        { name: 'Kinder in Bedarfsgemeinschaften', unit: '%' },
      ],
    },
    ...moved(made, calendar),
  },
];

/** Tells the version of a template that was the newest on a day, or the given one; without a day, the newest of all. */
export function templateOn(
  own: readonly TemplateVersion[],
): (day: Day | undefined, key: string, version?: number) => Template | undefined {
  const all: readonly TemplateVersion[] = [
    ...shipped
      .filter(({ key }) => !own.some(({ template }) => template.key === key))
      .map((template) => ({ template })),
    ...own,
  ];
  return (day, key, version) =>
    all.findLast(
      ({ template, madeAt = '' }) =>
        template.key === key &&
        (version === undefined
          ? day === undefined || madeAt.slice(0, 10) <= day
          : template.version === version),
    )?.template;
}
