import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { useSocialSpaces, type SocialSpace } from '../../api/spaces';
import { useLabels } from '../../i18n/labels';
import { spaceChoices } from '../../record/references/space-choices';
import { SpaceImport } from './SpaceImport';
import '../../chart/chart.css';
import { Badge } from '../../view/Badge';
import type { Column } from '../../view/DataTable';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { EditLink } from './frame/EditLink';
import { SectionHead } from './frame/SectionHead';
import { administers } from '../../site/sections';

/** The social spaces as a tree, parents before their parts. */
export function SpacesSection() {
  const { t } = useTranslation();
  const labels = useLabels();
  const { data: person } = useSession();
  const spaces = useSocialSpaces();
  const rows = spaces.data ?? [];
  const indented = new Map(spaceChoices(rows).map(({ value, label }) => [value, label]));
  const columns: Column<SocialSpace>[] = [
    {
      name: t('spaces.space'),
      cell: ({ id, name, key, active }) => (
        <>
          {indented.get(id) ?? `${name} (${key})`}{' '}
          {!active && <Badge kind="warning">{t('spaces.noMore')}</Badge>}
        </>
      ),
    },
    { name: t('spaces.level'), cell: ({ level }) => labels('spatialLevels', level) },
    { name: t('spaces.onMap'), cell: ({ hasShape }) => t(hasShape ? 'documents.yes' : 'documents.no') },
    ...(administers(person)
      ? [
          {
            name: t('administration.action'),
            cell: ({ id, name }: SocialSpace) => <EditLink section="sozialraeume" id={id} name={name} />,
          },
        ]
      : []),
  ];
  return (
    <section className="stack">
      <SectionHead
        section="sozialraeume"
        title={t('administration.section.sozialraeume')}
        intro={t('spaces.administrationIntro')}
        add={t('spaces.add')}
      />
      {administers(person) && <SpaceImport />}
      {spaces.isPending && <Loading />}
      {spaces.error && <ErrorState error={spaces.error} retry={() => void spaces.refetch()} />}
      {spaces.data?.length === 0 && <Empty>{t('spaces.empty')}</Empty>}
      {rows.length > 0 && (
        <TableOrCards
          caption={t('administration.section.sozialraeume')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
    </section>
  );
}
