import type { ConsultationResult, ConsultationRole, Day } from '@plankreis/process';
import type { SampleBodyId } from '../registers/bodies.js';
import type { StoryEntry } from './story.js';

const liaison = 'silke-sitzberg';

/** The treasury signs a version of a paper. */
export const treasurySigned = (paperId: string, on: Day, version = 1, remark?: string): StoryEntry => ({
  by: liaison,
  on,
  type: 'paper.coSigned',
  data: {
    paperId,
    unit: 'treasury',
    version,
    ...(remark === undefined ? { verdict: 'yes' } : { verdict: 'remark', comment: remark }),
  },
});

/** A paper on the agenda of a body. */
export interface OnTheAgenda {
  readonly id: string;
  readonly paperId: string;
  readonly bodyId: SampleBodyId;
  readonly role: ConsultationRole;
  readonly sessionOn: Day;
  /** The day it was put there. */
  readonly on: Day;
  readonly public?: boolean;
}

export const scheduled = ({ id, on, ...data }: OnTheAgenda): StoryEntry => ({
  by: liaison,
  on,
  type: 'consultation.scheduled',
  data: { ...data, consultationId: id },
});

/** What a body made of it, with the label as its minutes have it. */
export const held = (
  consultationId: string,
  on: Day,
  resultCode: ConsultationResult,
  resultLabel: string,
  votes?: { yes: number; no: number; abstain?: number },
): StoryEntry => ({
  by: liaison,
  on,
  type: 'consultation.held',
  data: { consultationId, resultCode, resultLabel, ...(votes ? { votes } : {}) },
});
