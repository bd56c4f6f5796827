import {
  analysisKey,
  councilKey,
  deadlinesKey,
  dependenciesKey,
  deskKey,
  followUpKey,
  measuresKey,
  moneyKey,
  oparlKey,
  participationKey,
  processKey,
  processesKey,
  topicsKey,
} from '../api/keys';
import type { QueryClient } from '@tanstack/react-query';

/** Something was recorded about a process: everything that tells of it is asked for again. */
export function refresh(client: QueryClient, processId: string): void {
  for (const queryKey of [
    processKey(processId),
    processesKey,
    councilKey,
    followUpKey,
    topicsKey,
    oparlKey,
    deadlinesKey,
    deskKey,
    participationKey,
    analysisKey,
    measuresKey,
    moneyKey,
    dependenciesKey,
  ])
    void client.invalidateQueries({ queryKey });
}
