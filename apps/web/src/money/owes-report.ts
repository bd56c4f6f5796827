import type { GrantRow } from './GrantTable';

/** Whether the funder was given money to account for and waits for the report of use. */
export const owesReport = ({ state, reportedOn }: Pick<GrantRow, 'state' | 'reportedOn'>): boolean =>
  (state === 'granted' || state === 'ended') && reportedOn === undefined;
