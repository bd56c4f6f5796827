import {
  NEVER,
  topicFacts,
  topicStates,
  type StateName,
  type TopicFacts,
  type WaitingFor,
} from '@plankreis/process';
import { day, integer, json, text } from '../../tables/column.js';
import { BEFORE_ALL_DAYS } from '../../tables/days.js';
import { partTable } from '../../tables/part-table.js';

/** The signals a row tells by name; more are counted. */
const MOST_SIGNALS = 60;

/** What the topic store reads. */
export const topicTable = partTable(
  'topic_row',
  {
    state: text<StateName>(),
    templateKey: text(),
    templateVersion: integer(),
    waitingFor: text<WaitingFor>().optional(),
    windowId: text().optional(),
    parkedOn: day().optional(),
    reviewOn: day().optional(),
    /** The day of review, or one that never comes. */
    reviewKey: day(),
    /** The day of the latest signal, or one before all. */
    latestKey: day(),
    movedOn: day(),
    reason: text().optional(),
    submittedOn: day(),
    signalCount: integer(),
    facts: json<TopicFacts>(),
  },
  {
    indexes: (['reviewKey', 'latestKey DESC', 'movedOn DESC'] as const).flatMap((order) => [
      [order],
      ...(['waitingFor', 'department'] as const).map((filter) => [filter, order] as const),
    ]),
    derive(dossier) {
      if (!topicStates.includes(dossier.state)) return [];
      const facts = topicFacts(dossier);
      const { waiting, signals, reviewOn } = facts;
      const latest = signals[0]?.notedOn;
      return [
        {
          partId: 'topic',
          public: true,
          state: dossier.state,
          templateKey: dossier.template.key,
          templateVersion: dossier.template.version,
          ...{ waitingFor: waiting?.waitingFor, windowId: waiting?.windowId, parkedOn: waiting?.since },
          ...{ reviewOn, reviewKey: reviewOn ?? NEVER, latestKey: latest ?? BEFORE_ALL_DAYS },
          movedOn: latest !== undefined && latest > dossier.since ? latest : dossier.since,
          reason: waiting && dossier.parked?.reason,
          submittedOn: dossier.submittedOn,
          signalCount: signals.length,
          facts: { ...facts, signals: signals.slice(0, MOST_SIGNALS) },
        },
      ];
    },
  },
);
