import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDepartments } from '../../api/directory';
import { useModel } from '../../api/model';
import {
  participationFilters,
  useInvolvedGroups,
  useParticipation,
  useSpacesAsked,
  type ParticipationFilter,
} from '../../api/participation';
import { useSocialSpaces } from '../../api/spaces';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { FilterSelect } from '../../view/FilterSelect';
import { RecordDesk } from '../../record/RecordDesk';
import { spaceChoices } from '../../record/references/space-choices';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useQueryFilters } from '../../view/use-query-filters';
import { ParticipationTable } from '../../parts/participation/ParticipationTable';
import '../../parts/participation/spaces-list.css';
import './participation.css';

/** What is planned next, who waits for an answer, and who and where was never asked; over all processes. */
export function ParticipationPage() {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { data: spaces } = useSocialSpaces();
  const { data: asked } = useSpacesAsked();
  const { data: groups } = useInvolvedGroups();
  const { filters, setFilter, clear } = useQueryFilters(participationFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useParticipation(filters);
  useAnnounceFound(list, narrowed, (count) => t('participation.found', { count }));
  const select = (name: ParticipationFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`participation.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`participation.every.${name}`)}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const clearing = narrowed && <ClearFilters clear={clear} />;
  return (
    <RecordDesk>
      <PageTitle title={t(pages.participation.title)} />
      <p className="kern-body kern-body--muted participation-intro">{t('participation.intro')}</p>
      <Filters
        first={select('state', Object.entries(model?.labels['involvedFilters'] ?? {}))}
        open={Object.keys(filters).some((name) => name !== 'state')}
        clear={narrowed ? clear : undefined}
      >
        {select('phase', Object.entries(model?.labels['phases'] ?? {}))}
        {select(
          'group',
          (groups ?? []).map((group) => [group, group]),
        )}
        {select(
          'space',
          spaceChoices(spaces ?? []).map(({ value, label }) => [value, label]),
        )}
        {select(
          'department',
          (departments ?? []).map(({ id, name }) => [id, name]),
        )}
      </Filters>
      <h2 className="kern-sr-only" tabIndex={-1}>
        {t('participation.caption')}
      </h2>
      <PagedList
        list={list}
        empty={t(narrowed ? 'participation.nothingFound' : 'participation.none')}
        action={clearing}
      >
        {(rows) => <ParticipationTable rows={rows} />}
      </PagedList>
      {asked && asked.spaces > 0 && (
        <section className="stack never-asked" aria-labelledby="never-asked">
          <h2 className="kern-heading-medium" id="never-asked">
            {t('participation.neverAsked')}
          </h2>
          <p className="kern-body">
            {asked.notAsked.length === 0
              ? t('participation.askedEverywhere')
              : t('participation.ofSpaces', { count: asked.notAsked.length, all: asked.spaces })}
          </p>
          {asked.notAsked.length > 0 && (
            <ul className="kern-body spaces-list">
              {asked.notAsked.map(({ id, name }) => (
                <li key={id}>
                  <Link className="kern-link" to={addresses.space(id)}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          <p>
            <Link className="kern-link" to={addresses.spacesAsked}>
              {t('participation.onMap')}
            </Link>
          </p>
        </section>
      )}
    </RecordDesk>
  );
}
