import { useTranslation } from 'react-i18next';
import { useSessions, type SessionFilters } from '../../api/council';
import { useBodies } from '../../api/directory';
import { today } from '../../i18n/formats';
import { FilterSelect } from '../../view/FilterSelect';
import { PagedList } from '../../view/PagedList';
import { useQueryFilters } from '../../view/use-query-filters';
import { SectionHead } from '../../view/SectionHead';
import { SessionCard } from './SessionCard';
import '../../view/filters.css';

/** Which sessions are shown: named so in the address bar. */
const views = ['kommend', 'offen', 'vergangen'] as const;
type View = (typeof views)[number];

const filterNames = ['ansicht', 'body'] as const;

const viewOf = (name: string | undefined): View => views.find((view) => view === name) ?? 'kommend';

function filtersOf(view: View, body: string | undefined): SessionFilters {
  switch (view) {
    case 'kommend':
      return { from: today(), body };
    case 'offen':
      return { until: today(), withoutResult: 'true', body };
    case 'vergangen':
      return { until: today(), sort: '-sessionOn', body };
  }
}

/** The sessions by day and body with what is on them. */
export function SessionsSection() {
  const { t } = useTranslation();
  const { filters, setFilter: choose } = useQueryFilters(filterNames);
  const { data: bodies } = useBodies();
  const view = viewOf(filters.ansicht);
  const body = filters.body ?? '';
  const list = useSessions(filtersOf(view, body || undefined));
  return (
    <section>
      <SectionHead title={t(`council.sessions.title.${view}`)} />
      <search className="filter-bar">
        <div className="filter-bar__form council-filters">
          <FilterSelect
            name="ansicht"
            label={t('council.sessions.view')}
            value={view === 'kommend' ? '' : view}
            all={t('council.sessions.title.kommend')}
            options={views
              .filter((one) => one !== 'kommend')
              .map((one) => [one, t(`council.sessions.title.${one}`)] as const)}
            choose={(value) => {
              choose('ansicht', value);
            }}
          />
          <FilterSelect
            name="body"
            label={t('council.body')}
            value={body}
            all={t('council.everyBody')}
            options={(bodies ?? []).map(({ id, name }) => [id, name] as const)}
            choose={(value) => {
              choose('body', value);
            }}
          />
        </div>
      </search>
      <PagedList list={list} empty={t(`council.sessions.none.${view}`)}>
        {(sessions) => (
          <div className="sessions">
            {sessions.map((session) => (
              <SessionCard key={`${session.sessionOn} ${session.bodyId}`} session={session} />
            ))}
          </div>
        )}
      </PagedList>
    </section>
  );
}
