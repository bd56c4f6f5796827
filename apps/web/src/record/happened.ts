import type { FieldSchema } from '../api/model.types';
import type { Process } from '../api/process.types';
import type { Plain } from './form/plain-data';

/** Fields that name the day something happened: whoever fills one has said when. */
const daysOfHappening = [
  'decidedOn',
  'effectiveOn',
  'metOn',
  'noticeOn',
  'notedOn',
  'deliveredOn',
  'heldOn',
  'answeredOn',
  'reportedOn',
] as const;

const dayField = (schema: FieldSchema): string | undefined =>
  daysOfHappening.find((name) => schema.properties?.[name]);

/** The day it happened as the form itself tells; undefined where the form does not ask for it or it is empty. */
export function toldDay(schema: FieldSchema, data: Plain): string | undefined {
  const value = data[dayField(schema) ?? ''];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The day of the session a result is of; undefined for everything else. */
export const sessionDay = (type: string, data: Plain, { papers }: Process): string | undefined =>
  type === 'consultation.held'
    ? papers
        .flatMap(({ sequence }) => sequence)
        .find(
          ({ consultationId }) => consultationId !== undefined && consultationId === data['consultationId'],
        )?.on
    : undefined;
