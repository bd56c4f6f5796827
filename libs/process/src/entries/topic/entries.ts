import { entry } from '../../contract/entry.js';
import type { Makers, Sent } from '../../contract/makers.js';
import { requirement } from '../../contract/requirement.js';
import { planning } from '../../contract/rights.js';
import { reportsGiven } from '../../money/report-of-use.js';
import { factsOf } from '../../templates/template-facts.js';
import { TopicDropped, TopicParked, TopicSignalNoted, TopicSubmitted, TopicWindowOpened } from './data.js';
import { opened } from './opened.js';
import {
  legalDueOn,
  nothingOnItsWay,
  notStatutory,
  waitsForSuchAWindow,
  windowHasCome,
} from './requirements.js';

/** The number of the new process, and what its template says today; both only where there is such a template. */
function numbered({ template: key }: Sent, make: Makers): Partial<TopicSubmitted> {
  const template = typeof key === 'string' ? make.template(key) : undefined;
  return template ? { number: make.number(), templateFacts: factsOf(template) } : {};
}

export const topicEntries = [
  entry('topic.submitted', {
    data: TopicSubmitted,
    by: planning,
    expects: [
      requirement<TopicSubmitted>(
        'topic.predecessorFree',
        'predecessorId',
        (_, { data: { predecessorId } }, context) =>
          predecessorId !== undefined && context.successorOf(predecessorId) !== undefined,
      ),
    ],
    opens: opened,
    fillIn: numbered,
    apply: (dossier) => dossier,
  }),
  entry('topic.signalNoted', {
    data: TopicSignalNoted,
    by: planning,
    form: { day: { field: 'notedOn' } },
    apply: (dossier, { data }) => ({ ...dossier, signals: [...dossier.signals, data] }),
  }),
  entry('topic.parked', {
    data: TopicParked,
    by: planning,
    requires: [nothingOnItsWay],
    expects: [
      requirement<TopicParked>(
        'topic.reviewInFuture',
        'reviewOn',
        (_, { data, occurredOn }) => data.reviewOn <= occurredOn,
      ),
      requirement<TopicParked>('topic.reviewBeforeLegalDue', 'reviewOn', (dossier, { data }) => {
        const due = legalDueOn(dossier);
        return due !== undefined && data.reviewOn > due ? [{ params: { due } }] : [];
      }),
      waitsForSuchAWindow,
    ],
    apply: (dossier, { data }) => ({ ...dossier, parked: data }),
  }),
  entry('topic.windowOpened', {
    data: TopicWindowOpened,
    by: planning,
    expects: [windowHasCome],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      parked: undefined,
      signals: [
        ...dossier.signals,
        {
          kind: 'window',
          source: data.signal,
          notedOn: occurredOn,
          note: data.note,
          ...(data.windowId === undefined ? {} : { windowId: data.windowId }),
        },
      ],
    }),
  }),
  entry('topic.dropped', {
    data: TopicDropped,
    by: planning,
    requires: [notStatutory, reportsGiven],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      ended: { on: occurredOn, reason: data.reason },
    }),
  }),
] as const;
