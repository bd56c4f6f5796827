import { NEVER, templates as shipped, type Day, type Template } from '@plankreis/process';
import { shippedVersions, type TemplateVersion } from '../registers/templates/versions.js';

const made = { madeAt: '2026-08-17T09:30:00.000Z', madeBy: 'volker-verwaltau' } as const;

const socialPlanning = shippedVersions('socialPlanning');

const after = (versions: readonly TemplateVersion[]): Template => {
  const last = versions.at(-1)?.template;
  if (!last) throw new Error('Integrated social planning comes with the program.');
  return last;
};

/** The county's own version of integrated social planning: shorter rounds, and the municipalities at the table. */
export const ownTemplates: readonly TemplateVersion[] = [
  ...socialPlanning,
  {
    template: {
      ...after(socialPlanning),
      version: after(socialPlanning).version + 1,
      legalBasis: 'Beschluss des Kreistags vom 15.06.2026',
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
    ...made,
  },
];

const all: readonly TemplateVersion[] = [
  ...shipped
    .filter(({ key }) => !ownTemplates.some(({ template }) => template.key === key))
    .map((template) => ({ template })),
  ...ownTemplates,
];

/** The version of a template that was the newest on a day, or the given one. */
export const templateOn = (day: Day, key: string, version?: number): Template | undefined =>
  all.findLast(
    ({ template, madeAt = '' }) =>
      template.key === key &&
      (version === undefined ? madeAt.slice(0, 10) <= day : template.version === version),
  )?.template;

/** The newest version of a template, or the given one. */
export const templateOfCounty = (key: string, version?: number): Template | undefined =>
  templateOn(NEVER, key, version);
