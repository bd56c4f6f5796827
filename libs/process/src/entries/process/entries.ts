import { entry } from '../../contract/entry.js';
import { when } from '../../contract/requirement.js';
import { leading } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { reportsGiven } from '../../money/report-of-use.js';
import { notStatutory } from '../topic/requirements.js';
import { ProcessAbandoned, ProcessClosed, ProcessResumed, ProcessSuspended } from './data.js';
import { endedByBody, mandateValid, reportLaid, successorThere } from './requirements.js';

const endedFor = (dossier: Dossier, reason: string, on: string): Dossier => ({
  ...dossier,
  ended: { on, reason },
});

export const processEntries = [
  entry('process.closed', {
    data: ProcessClosed,
    by: leading,
    requires: [
      notStatutory,
      ...when((dossier) => dossier.state === 'awaitingExtension', reportLaid),
      reportsGiven,
    ],
    apply: (dossier, { data, occurredOn }) => endedFor(dossier, data.reason, occurredOn),
  }),
  entry('process.suspended', {
    data: ProcessSuspended,
    by: leading,
    apply: (dossier, { data }) => ({
      ...dossier,
      suspendedBecause: data.reason,
      suspendedUntil: data.until,
    }),
  }),
  entry('process.resumed', {
    data: ProcessResumed,
    by: leading,
    requires: [mandateValid],
    apply: (dossier) => dossier,
  }),
  entry('process.abandoned', {
    data: ProcessAbandoned,
    by: leading,
    requires: [successorThere, reportsGiven],
    expects: [endedByBody],
    apply: (dossier, { data, occurredOn }) => endedFor(dossier, data.reason, occurredOn),
  }),
] as const;
