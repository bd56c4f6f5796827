import type { StateName } from '../../api/types';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDepartments } from '../../api/directory';
import { useModel } from '../../api/model';
import { useSession } from '../../api/session';
import { topicFilters, useTopics, type TopicFilter } from '../../api/topics';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { submits } from '../../site/navigation';
import { FilterSelect } from '../../view/FilterSelect';
import { RecordDesk } from '../../record/RecordDesk';
import { Alert } from '../../view/Alert';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useQueryFilters } from '../../view/use-query-filters';
import { TopicCard } from './TopicCard';
import { WindowCalendar } from './WindowCalendar';
import { WokenTopics } from './WokenTopics';
import './topics.css';

const states: readonly StateName[] = ['topic.collected', 'topic.parked', 'mandate.rejected'];

/** All topics that wait for their moment, ranked, with what was said of them and what calls for them now. */
export function TopicsPage() {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { data: person } = useSession();
  const { filters, setFilter, clear } = useQueryFilters(topicFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useTopics(filters);
  useAnnounceFound(list, narrowed, (count) => t('topics.found', { count }));

  const select = (name: TopicFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`topics.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`topics.every.${name}`)}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const clearing = narrowed && <ClearFilters clear={clear} />;
  const submitting = !narrowed && person && submits(person) && (
    <Link to={addresses.submit} className="kern-btn kern-btn--primary">
      <span className="kern-label">{t(pages.submit.title)}</span>
    </Link>
  );
  const choices = (
    <>
      {select(
        'state',
        states.map((state) => [state, model?.labels['states']?.[state] ?? state]),
      )}
      {select(
        'department',
        (departments ?? []).map(({ id, name }) => [id, name]),
      )}
      {select(
        'template',
        (model?.templates ?? []).map(({ key, name }) => [key, name]),
      )}
      {select('due', [['true', t('topics.dueOnly')]])}
      {select('sort', [
        ['review', t('topics.sort.review')],
        ['-latestSignal', t('topics.sort.latestSignal')],
      ])}
    </>
  );
  const ranked = (filters.sort ?? 'rank') === 'rank';
  return (
    <RecordDesk>
      <PageTitle title={t(pages.topics.title)} />
      <p className="kern-body kern-body--muted topics-intro">{t('topics.intro')}</p>
      <WokenTopics />
      <WindowCalendar />
      <h2 className="kern-heading-medium" tabIndex={-1}>
        {t('topics.all')}
      </h2>
      <Filters
        first={select('waitingFor', Object.entries(model?.labels['waitingFor'] ?? {}))}
        open={narrowed}
        clear={narrowed ? clear : undefined}
      >
        {choices}
      </Filters>
      {ranked && <p className="kern-body kern-body--muted">{t('topics.howRanked')}</p>}
      {list.data?.pages.some((page) => 'unranked' in page && page.unranked === true) && (
        <Alert kind="info" title={t('topics.unranked')} />
      )}
      <PagedList
        list={list}
        empty={t(narrowed ? 'topics.nothingFound' : 'topics.none')}
        action={clearing || submitting}
      >
        {(topics) => (
          <ol className="topics-list" aria-label={t('topics.all')}>
            {topics.map((topic, index) => (
              <TopicCard key={topic.processId} topic={topic} place={ranked ? index + 1 : undefined} />
            ))}
          </ol>
        )}
      </PagedList>
    </RecordDesk>
  );
}
