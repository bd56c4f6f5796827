import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SectionHead } from '../frame/SectionHead';
import { administers } from '../../../site/sections';
import { useSession } from '../../../api/session';
import { readTemplateFile, useTemplates, type TemplateItem } from '../../../api/templates';
import { addresses } from '../../../site/addresses';
import { Badge } from '../../../view/Badge';
import type { Column } from '../../../view/DataTable';
import { Empty } from '../../../view/Empty';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import { TableOrCards } from '../../../view/TableOrCards';
import { download } from './download';
import { TemplateImport } from './TemplateImport';

/** The kinds of planning; those that take no new process come last. */
export function TemplatesSection() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const templates = useTemplates();
  const saving = useMutation({
    mutationFn: () => readTemplateFile(),
    onSuccess: (file) => {
      download(file, t('templates.fileName'));
    },
  });
  const columns: Column<TemplateItem>[] = [
    {
      name: t('templates.name'),
      cell: ({ key, name, retired, newerShipped }) => (
        <>
          <Link className="kern-link" to={addresses.administered('planungsarten', key)}>
            {name}
          </Link>{' '}
          {retired && <Badge kind="warning">{t('templates.retired')}</Badge>}{' '}
          {newerShipped && <Badge kind="info">{t('templates.newerShipped')}</Badge>}
        </>
      ),
    },
    {
      name: t('templates.legalBasis'),
      cell: ({ legalBasis, statutory }) =>
        [legalBasis, t(statutory ? 'templates.statutory' : 'templates.discretionary')]
          .filter((text, index, all) => all.indexOf(text) === index)
          .join(', '),
    },
    { name: t('templates.version'), cell: ({ version }) => version },
    {
      name: t('templates.processes'),
      cell: ({ processes, processesOfEarlier }) =>
        processesOfEarlier > 0
          ? t('templates.ofEarlier', { count: processes, earlier: processesOfEarlier })
          : processes,
    },
    {
      name: t('templates.origin'),
      cell: ({ shipped }) => t(shipped ? 'templates.shipped' : 'templates.own'),
    },
  ];
  const rows = (templates.data ?? []).toSorted((one, other) => Number(one.retired) - Number(other.retired));
  return (
    <section className="stack">
      <SectionHead
        section="planungsarten"
        title={t('administration.section.planungsarten')}
        intro={t('templates.intro')}
        add={t('templates.add')}
      />
      {templates.isPending && <Loading />}
      {templates.isError && <ErrorState error={templates.error} retry={() => void templates.refetch()} />}
      {templates.data?.length === 0 && <Empty>{t('templates.empty')}</Empty>}
      {rows.length > 0 && (
        <TableOrCards
          caption={t('administration.section.planungsarten')}
          columns={columns}
          rows={rows}
          keyOf={({ key }) => key}
        />
      )}
      {saving.isError && <ErrorState error={saving.error} />}
      <div>
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => {
            saving.mutate();
          }}
        >
          <span className="kern-label">{t('templates.exportAll')}</span>
        </button>
      </div>
      {administers(person) && <TemplateImport />}
    </section>
  );
}
