import type { Topic } from '../../api/topics';
import { RowAction } from '../../view/RowAction';
import { useRecordDesk } from '../../record/RecordDesk';

const always = ['topic.signalNoted'];
const byState: Readonly<Record<Topic['state'], readonly string[]>> = {
  'topic.collected': [...always, 'topic.parked', 'mandate.started'],
  'topic.parked': ['topic.windowOpened', ...always],
  'mandate.rejected': ['mandate.revised', ...always, 'topic.parked'],
};

/** What can be done with a topic where it stands, each with its form. */
export function TopicActions({ topic }: { topic: Topic }) {
  const takeUp = useRecordDesk();
  const [window] = topic.windows;
  return (
    <div className="topic-card__actions">
      {byState[topic.state].map((type) => (
        <RowAction
          key={type}
          type={type}
          about={topic.processTitle}
          act={() => {
            const settled =
              type === 'topic.windowOpened' && window ? { windowId: window.id, signal: window.title } : {};
            takeUp({ processId: topic.processId, start: { type, settled } });
          }}
        />
      ))}
    </div>
  );
}
