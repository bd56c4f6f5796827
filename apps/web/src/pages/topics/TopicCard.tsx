import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Topic } from '../../api/topics';
import { addresses } from '../../site/addresses';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';
import { SignalTimeline } from './SignalTimeline';
import { TopicActions } from './TopicActions';

interface Props {
  readonly topic: Topic;
  /** Where it stands in the ranking. */
  readonly place?: number;
}

/** One topic: where it stands and why, what it waits for, what was said of it, and what can be done. */
export function TopicCard({ topic, place }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const heading = useId();
  const { processId, number, processTitle, department, template, state, waitingFor, reviewOn } = topic;
  return (
    <li className="topic-card" aria-labelledby={heading}>
      <div className="topic-card__head">
        {place !== undefined && (
          <span className="topic-card__place" aria-hidden="true">
            {place}
          </span>
        )}
        <div>
          <h3 className="kern-title topic-card__title" id={heading}>
            <Link className="kern-link kern-link--no-visited-state" to={addresses.process(processId)}>
              {number} {processTitle}
            </Link>
          </h3>
          <p className="topic-card__of">
            {template.name}, {department.name}
          </p>
        </div>
        <span className="topic-card__badges">
          <Badge kind="info">{labels('states', state)}</Badge>
          {topic.reviewDue && <Badge kind="warning">{t('topics.reviewDue')}</Badge>}
        </span>
      </div>
      {waitingFor && reviewOn && (
        <p className="kern-body">
          <strong>{t('topics.waitsFor', { what: labels('waitingFor', waitingFor) })}</strong>
          {', '}
          {t('topics.review', { day: formats.day(reviewOn) })}
          {topic.reason && <span className="topic-card__reason">{topic.reason}</span>}
        </p>
      )}
      <div className="topic-card__grounds">
        <p className="kern-body kern-body--small">
          {t('topics.points', { count: topic.points })}
          {topic.reasons.length === 0 && ` ${t('topics.noReason')}`}
        </p>
        {topic.reasons.length > 0 && (
          <ul className="kern-list kern-list--bullet topic-card__reasons">
            {topic.reasons.map(({ code, points, text }) => (
              <li key={code}>
                {text} <span className="topic-card__points">({points > 0 ? `+${points}` : points})</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <SignalTimeline signals={topic.signals} count={topic.signalCount} />
      {topic.own && <TopicActions topic={topic} />}
    </li>
  );
}
