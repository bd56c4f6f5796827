import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useToldValues } from '../../../parts/settings/use-told-values';
import { useForms } from '../../../api/administration';
import type { TemplateContent } from '../../../api/templates';
import { Loading } from '../../../view/Loading';
import { TableOrCards } from '../../../view/TableOrCards';
import { differingIn, type Differing } from './differing';

interface Props {
  readonly caption: string;
  readonly before?: TemplateContent;
  readonly after: TemplateContent;
}

interface Row {
  readonly name: string;
  readonly was: ReactNode;
  readonly is: ReactNode;
}

/** What one version of a kind of planning says otherwise than another, field by field; of a list what came and went. */
export function TemplateDifference({ caption, before, after }: Props) {
  const { t } = useTranslation();
  const told = useToldValues();
  const { data: forms } = useForms();
  if (!forms) return <Loading />;
  const cell = ({ value, alike }: Differing['is'], field: string): ReactNode => (
    <>
      {value !== undefined && told(forms.template, { [field]: value })[0]?.[1]}
      {alike > 0 && (
        <p className="kern-body kern-body--small kern-body--muted">
          {t('templates.asBefore', { count: alike })}
        </p>
      )}
      {value === undefined && alike === 0 && '–'}
    </>
  );
  const rows = differingIn(before ?? {}, after).map(({ field, was, is }): Row => ({
    name: forms.template.properties?.[field]?.title ?? field,
    was: cell(was, field),
    is: cell(is, field),
  }));
  if (rows.length === 0) return <p className="kern-body">{t('templates.nothingDiffers')}</p>;
  return (
    <TableOrCards
      caption={caption}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { name: t('templates.field'), cell: ({ name }) => name },
        ...(before ? [{ name: t('templates.before'), cell: ({ was }: Row) => was }] : []),
        { name: t('templates.after'), cell: ({ is }) => is },
      ]}
    />
  );
}
