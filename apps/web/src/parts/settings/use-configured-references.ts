import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies, useDepartments } from '../../api/directory';
import { useSocialSpaces } from '../../api/spaces';
import { spaceChoices } from '../../record/references/space-choices';
import { useTemplates, type TemplateItem } from '../../api/templates';
import type { References } from '../../record/form/references';

const templateChoices = (templates: readonly TemplateItem[] | undefined) =>
  (templates ?? []).map(({ key, name }) => ({ value: key, label: name }));

/** The bodies, departments and kinds of planning that what is configured refers to; who is no more says so. */
export function useConfiguredReferences(): References {
  const { t } = useTranslation();
  const { data: bodies } = useBodies();
  const { data: departments } = useDepartments();
  const { data: spaces } = useSocialSpaces();
  const { data: templates } = useTemplates();
  return useMemo(
    () => (kind) => {
      switch (kind) {
        case 'body':
          return (bodies ?? []).map(({ id, name, active }) => ({
            value: id,
            label: active ? name : t('administration.bodies.noMore', { name }),
          }));
        case 'department':
          return (departments ?? []).map(({ id, name }) => ({ value: id, label: name }));
        case 'socialSpace':
          return spaceChoices(spaces ?? []);
        case 'template':
          return templateChoices(templates);
        case 'subject':
          return [
            { value: 'any', label: t('administration.bodies.anyMatter') },
            ...templateChoices(templates),
          ];
        default:
          return [];
      }
    },
    [t, bodies, departments, spaces, templates],
  );
}
