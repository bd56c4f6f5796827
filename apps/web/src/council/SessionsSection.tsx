import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSessions, type SessionFilters } from '../api/council';
import { useBodies } from '../api/directory';
import { today } from '../i18n/formats';
import { FilterSelect } from '../processes/FilterSelect';
import { PagedList } from '../view/PagedList';
import { SectionHead } from './SectionHead';
import { SessionCard } from './SessionCard';
import '../processes/processes.css';

/** Which sessions are shown: named so in the address bar. */
const views = ['kommend', 'offen', 'vergangen'] as const;
type View = (typeof views)[number];

const viewOf = (name: string | null): View => views.find((view) => view === name) ?? 'kommend';

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
  const [query, setQuery] = useSearchParams();
  const { data: bodies } = useBodies();
  const view = viewOf(query.get('ansicht'));
  const body = query.get('body') ?? '';
  const list = useSessions(filtersOf(view, body || undefined));
  const choose = (name: string, value: string) => {
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
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
