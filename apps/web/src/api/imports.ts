import type { Schemas } from '@plankreis/api-client';
import { answer, api } from './http';
import { waitingFor, type Waiting } from './long-work';

export type ImportFault = Schemas['ImportFaultView'];

/** What every preview tells of a file. */
export type ImportPreview = Pick<
  Schemas['SpaceImportPreview'],
  | 'format'
  | 'sheets'
  | 'sheet'
  | 'header'
  | 'example'
  | 'rows'
  | 'mappingFrom'
  | 'mapped'
  | 'faults'
  | 'moreFaults'
> & { readonly fingerprint?: string | null };

/** What taking a file over comes to in a register. */
export type RegisterPreview = ImportPreview &
  Pick<Schemas['SpaceImportPreview'], 'added' | 'changed' | 'unchanged'>;

interface Sent {
  readonly file: Schemas['UploadedFile'];
}

/** How a file is looked at and then taken over; `key` makes a repeated attempt take it over once. */
export interface Importing<C extends object, P extends ImportPreview, D> {
  preview(body: Sent & C, waiting: Waiting): Promise<P>;
  take(body: Sent & C, preview: P, key: string, waiting: Waiting): Promise<D>;
}

const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } });

export type RegisterDone = Schemas['ImportDone'];
export type SpaceMapping = Schemas['SpaceMapping'];
export type SpacePreview = Schemas['SpaceImportPreview'];
export type SpaceChoices = Omit<Schemas['SpaceImportRequest'], 'file'>;

export const spaceImport: Importing<SpaceChoices, SpacePreview, RegisterDone> = {
  preview: (body, waiting) =>
    answer(api.PUT('/api/social-spaces/import/preview', { body, ...waitingFor(waiting) })),
  take: (body, _preview, key, waiting) =>
    answer(api.POST('/api/social-spaces/import', { body, ...once(key), ...waitingFor(waiting) })),
};

export type ValueMapping = Schemas['ValueMapping'];
export type ValuePreview = Schemas['ValueImportPreview'];
export type ValueChoices = Omit<Schemas['ValueImportRequest'], 'file'>;

export const valueImport: Importing<ValueChoices, ValuePreview, RegisterDone> = {
  preview: (body, waiting) =>
    answer(api.PUT('/api/indicators/import/preview', { body, ...waitingFor(waiting) })),
  take: (body, _preview, key, waiting) =>
    answer(api.POST('/api/indicators/import', { body, ...once(key), ...waitingFor(waiting) })),
};

export type ActualsPreview = Schemas['ActualsPreview'];
export type AmbiguousAccount = Schemas['AmbiguousAccountView'];
export type ActualsMapping = Schemas['MappingChoice'];
export type Booking = Schemas['PlannedBookingView'];
export type ActualsRecorded = Schemas['ActualsRecorded'];
export type ActualsChoices = Omit<Schemas['ActualsRequest'], 'file'>;

export const actualsImport: Importing<ActualsChoices, ActualsPreview, ActualsRecorded> = {
  preview: (body, waiting) => answer(api.PUT('/api/actuals/preview', { body, ...waitingFor(waiting) })),
  take: (body, { fingerprint }, key, waiting) =>
    answer(
      api.POST('/api/actuals', {
        body: { ...body, fingerprint: fingerprint ?? '' },
        ...once(key),
        ...waitingFor(waiting),
      }),
    ),
};
