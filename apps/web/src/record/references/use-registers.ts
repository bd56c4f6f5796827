import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies, useDepartments, usePeople } from '../../api/directory';
import { useModel } from '../../api/model';
import { useProcessChoices } from '../../api/processes';
import { useIndicators, useSocialSpaces } from '../../api/spaces';
import { useTemplates } from '../../api/templates';
import { useWindows } from '../../api/topics';
import { useFormats } from '../../i18n/formats';
import { spaceChoices } from './space-choices';
import { named, type Providers } from './choices';

/** What the municipality keeps outside any process; `processId` is the process the form is about. */
export function useRegisters(processId: string | undefined): Providers {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: model } = useModel();
  const { data: people } = usePeople();
  const { data: departments } = useDepartments();
  const { data: bodies } = useBodies();
  // A new topic names the process it continues, others the plans they touch.
  const { data: others } = useProcessChoices(true);
  const { data: windows } = useWindows();
  const { data: indicators } = useIndicators();
  const { data: templates } = useTemplates();
  const { data: spaces } = useSocialSpaces();
  return useMemo(
    () => ({
      person: () => named(people),
      department: () => named(departments),
      unit: () => [
        { value: 'treasury', label: model?.labels['signingOffices']?.['treasury'] ?? '' },
        ...named(departments),
      ],
      // One that is no more stays named where it was chosen, and is not chosen again.
      body: () => named(bodies?.filter(({ active }) => active)),
      // One that takes no new process stays named where it was chosen, and is not chosen again.
      template: () =>
        (templates ?? [])
          .filter(({ retired }) => !retired)
          .map(({ key, name, legalBasis }) => ({
            value: key,
            label: legalBasis ? `${name} (${legalBasis})` : name,
          })),
      process: () =>
        (others ?? [])
          .filter(({ id }) => id !== processId)
          .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
      window: () =>
        (windows ?? [])
          .filter(({ active, standing }) => active && standing !== 'past')
          .map(({ id, title, opensOn }) => ({
            value: id,
            label: t('form.opens', { title, day: formats.day(opensOn) }),
          })),
      // What was handed in is also recorded after the round is over.
      budgetRound: () =>
        (windows ?? [])
          .filter(({ active, kind: ofWindow }) => active && ofWindow === 'budgetRound')
          .map(({ id, title }) => ({ value: id, label: title })),
      indicator: () => named(indicators?.filter(({ active }) => active)),
      socialSpace: () => spaceChoices(spaces ?? []),
    }),
    [
      t,
      formats,
      model,
      people,
      departments,
      bodies,
      others,
      windows,
      indicators,
      templates,
      spaces,
      processId,
    ],
  );
}
