import { useModel } from '../../api/model';
import type { Model } from '../../api/model.types';
import type { Topic } from '../../api/topics';
import { RowAction } from '../../view/RowAction';
import { useRecordDesk } from '../../record/RecordDesk';
import { own } from '../../record/own-entries';

/** What moves a topic is offered where it has that way; what moves nothing is offered everywhere. */
const offeredIn = (state: Topic['state'], { acts, transitions }: Model) =>
  acts.topic.filter((type) => {
    const ways = transitions.filter((one) => one.type === type);
    return ways.length === 0 || ways.some(({ from }) => from === state);
  });

/** What can be done with a topic where it stands, each with its form. */
export function TopicActions({ topic }: { topic: Topic }) {
  const takeUp = useRecordDesk();
  const { data: model } = useModel();
  const [window] = topic.windows;
  const offered = model ? offeredIn(topic.state, model) : [];
  return (
    <div className="topic-card__actions">
      {offered.map((type) => (
        <RowAction
          key={type}
          type={type}
          about={topic.processTitle}
          act={() => {
            const settled =
              type === own.windowOpened && window ? { windowId: window.id, signal: window.title } : {};
            takeUp({ processId: topic.processId, start: { type, settled } });
          }}
        />
      ))}
    </div>
  );
}
