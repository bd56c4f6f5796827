import type { ConsultationFacts, PaperFacts } from '@plankreis/oparl';
import { faultText, type KeptFault } from '../connection/fault.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** A paper of a process and the one it is in a council information system. */
export interface Link {
  readonly id: string;
  readonly processId: string;
  readonly paperId: string;
  readonly systemId: string;
  /** Of the OParl paper. */
  readonly address: string;
  readonly linkedBy: string;
  readonly linkedAt: string;
  /** When it was looked at last, and when that went well. */
  readonly triedAt: string;
  readonly readAt: string;
  /** Why it could not be read last. */
  readonly fault?: KeptFault;
  readonly known: Known;
}

/** What was read last, and the consultations that were there once and are no more. */
export interface Known {
  readonly paper: PaperFacts;
  readonly gone: readonly ConsultationFacts[];
}

export interface LinkRow {
  readonly id: string;
  readonly process_id: string;
  readonly paper_id: string;
  readonly system_id: string;
  readonly address: string;
  readonly linked_by: string;
  readonly linked_at: string;
  readonly tried_at: string;
  readonly read_at: string;
  readonly fault: string | null;
  readonly facts: string;
}

/** What stands in the columns of a link as text. */
export const linkTexts = { fault: faultText, known: jsonText<Known>() };

export const linkOf = (row: LinkRow): Link => ({
  id: row.id,
  processId: row.process_id,
  paperId: row.paper_id,
  systemId: row.system_id,
  address: row.address,
  linkedBy: row.linked_by,
  linkedAt: row.linked_at,
  triedAt: row.tried_at,
  readAt: row.read_at,
  ...(row.fault !== null && { fault: linkTexts.fault.read(row.fault) }),
  known: linkTexts.known.read(row.facts),
});

/** What is known after a paper was read again: what is gone is remembered, for it may have been closed to the public. */
export function knownAfter(before: Known | undefined, paper: PaperFacts): Known {
  const there = new Set([
    ...paper.consultations.map(({ address }) => address),
    ...paper.unread.map(({ address }) => address),
  ]);
  const once = [...(before?.gone ?? []), ...(before?.paper.consultations ?? [])];
  return { paper, gone: once.filter(({ address }) => address !== undefined && !there.has(address)) };
}
