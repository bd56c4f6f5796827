import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTopics, type Topic } from '../../api/topics';
import { addresses } from '../../site/addresses';
import { RowAction } from '../../view/RowAction';
import { useFormats } from '../../i18n/formats';
import { useRecordDesk } from '../../record/RecordDesk';
import { own } from '../../record/own-entries';

const woken = { woken: 'true', sort: 'review' } as const;

/** What a window has come for: somebody is to look whether to take it up again. Nothing happens by itself. */
export function WokenTopics() {
  const { t } = useTranslation();
  const list = useTopics(woken);
  const topics = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (topics.length === 0) return null;
  return (
    <section className="woken stack" aria-labelledby="woken-heading">
      <h2 className="kern-heading-medium" id="woken-heading">
        {t('topics.woken.title')}
      </h2>
      <ul className="woken__list">
        {topics.map((topic) => (
          <WokenTopic key={topic.processId} topic={topic} />
        ))}
      </ul>
      {list.hasNextPage && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => void list.fetchNextPage()}
        >
          <span className="kern-label">{t('view.more')}</span>
        </button>
      )}
    </section>
  );
}

function WokenTopic({ topic }: { topic: Topic }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const takeUp = useRecordDesk();
  const [window] = topic.windows;
  if (!window) return null;
  const { title, standing, opensOn, closesOn } = window;
  return (
    <li className="woken__topic">
      <p className="kern-body">
        <strong>
          {standing === 'open'
            ? t('topics.woken.open', { title, day: formats.day(closesOn) })
            : t('topics.woken.coming', { title, day: formats.day(opensOn) })}
        </strong>{' '}
        {t('topics.woken.ask')}{' '}
        <Link className="kern-link kern-link--no-visited-state" to={addresses.process(topic.processId)}>
          {topic.number} {topic.processTitle}
        </Link>
      </p>
      {topic.own && (
        <RowAction
          type={own.windowOpened}
          about={topic.processTitle}
          act={() => {
            takeUp({
              processId: topic.processId,
              start: { type: own.windowOpened, settled: { windowId: window.id, signal: title } },
            });
          }}
        />
      )}
    </li>
  );
}
