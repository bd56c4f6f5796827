import type { Schemas } from '@plankreis/api-client';
import { answer, api } from './http';

export type ActualsRequest = Schemas['ActualsRequest'];
export type ActualsPreview = Schemas['ActualsPreview'];
export type ActualsFault = Schemas['ActualsFaultView'];
export type AmbiguousAccount = Schemas['AmbiguousAccountView'];
export type ActualsMapping = Schemas['MappingChoice'];
export type Booking = Schemas['PlannedBookingView'];
export type ActualsRecorded = Schemas['ActualsRecorded'];

/** What a file would book; records nothing. */
export const previewActuals = (body: ActualsRequest, signal: AbortSignal): Promise<ActualsPreview> =>
  answer(api.PUT('/api/actuals/preview', { body, signal }));

/** Records what the preview with this fingerprint showed. */
export const recordActuals = (
  body: ActualsRequest,
  fingerprint: string,
  key: string,
): Promise<ActualsRecorded> =>
  answer(
    api.POST('/api/actuals', {
      body: { ...body, fingerprint },
      params: { header: { 'Idempotency-Key': key } },
    }),
  );
