import { useTranslation } from 'react-i18next';
import { useToldValues } from '../administration/use-told-values';
import { useForms } from '../api/administration';
import type { TemplateContent } from '../api/templates';
import { DataTable } from '../view/DataTable';
import { Loading } from '../view/Loading';

interface Props {
  readonly caption: string;
  readonly before?: TemplateContent;
  readonly after: TemplateContent;
}

/** What one version of a kind of planning says otherwise than another, field by field. */
export function TemplateDifference({ caption, before, after }: Props) {
  const { t } = useTranslation();
  const told = useToldValues();
  const { data: forms } = useForms();
  if (!forms) return <Loading />;
  const was = new Map(before && told(forms.template, before));
  const is = new Map(told(forms.template, after));
  const names = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
  if (names.length === 0) return <p className="kern-body">{t('templates.nothingDiffers')}</p>;
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={names}
      keyOf={(name) => name}
      columns={[
        { name: t('templates.field'), cell: (name) => name },
        ...(before ? [{ name: t('templates.before'), cell: (name: string) => was.get(name) ?? '–' }] : []),
        { name: t('templates.after'), cell: (name) => is.get(name) ?? '–' },
      ]}
    />
  );
}
