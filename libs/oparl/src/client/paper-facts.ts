import type { ResultReading } from '../reading/read-result.js';
import type { Role } from '../labels/role.js';
import type { FaultCode } from './fault.js';
import { link } from './reach.js';
import { addressOf, flag, text, type Thing } from './shape.js';

/** A paper as lists show it. What a system does not say is left out. */
export interface PaperSummary {
  readonly address: string;
  /** Its number ("2025/0842"). */
  readonly reference?: string;
  readonly name?: string;
  readonly type?: string;
  readonly date?: string;
  /** When the record was last touched; often years after anything was decided. */
  readonly modified?: string;
  /** Its page for people. */
  readonly web?: string;
  readonly deleted?: true;
}

export interface FileFacts {
  readonly role: 'main' | 'auxiliary';
  readonly name?: string;
  readonly address?: string;
  readonly download?: string;
  readonly mimeType?: string;
  readonly size?: number;
  readonly date?: string;
}

export interface ConsultationFacts {
  readonly address?: string;
  /** Where its label names one. */
  readonly role?: Role;
  readonly roleLabel?: string;
  readonly authoritative?: boolean;
  readonly body: { readonly name?: string; readonly kind?: string; readonly address?: string };
  /** The day its session begins in Germany, never the day a record was changed. */
  readonly sessionOn?: string;
  readonly session?: { readonly address: string; readonly name?: string; readonly cancelled?: true };
  readonly agendaNumber?: string;
  readonly public?: boolean;
  readonly resultLabel?: string;
  readonly resolutionText?: string;
  /** What the result says, as a proposal. */
  readonly reading: ResultReading;
}

/** A part of a paper that could not be read: it is unknown, not withdrawn. */
export interface Unread {
  readonly what: 'consultation' | 'session' | 'agendaItem' | 'body';
  readonly address: string;
  readonly fault: FaultCode;
  readonly status?: number;
}

/**
 * A hint that the public record leaves something out, closed sessions above all: a consultation has no
 * session, was put off and never taken up again by its body, was not public, or could not be read. No hint is no proof
 * of completeness.
 */
export interface Gap {
  /** Which consultation it is about, by its place in the sequence. */
  readonly at?: number;
  readonly hint: 'noSession' | 'notResumed' | 'notPublic' | 'unread';
}

/** A paper with its way through the bodies, as the council system publishes it. */
export interface PaperFacts extends PaperSummary {
  readonly files: readonly FileFacts[];
  /** In the order of their sessions, as far as these are known; otherwise as published. */
  readonly consultations: readonly ConsultationFacts[];
  readonly unread: readonly Unread[];
  readonly gaps: readonly Gap[];
}

export function paperSummary(paper: Thing, address: string): PaperSummary {
  return {
    address: addressOf(paper) ?? address,
    reference: text(paper, 'reference'),
    name: text(paper, 'name', 'title'),
    type: text(paper, 'paperType'),
    date: text(paper, 'date', 'publishedDate')?.slice(0, 10),
    modified: text(paper, 'modified'),
    web: link(text(paper, 'web')),
    ...(flag(paper, 'deleted') === true && { deleted: true }),
  };
}
