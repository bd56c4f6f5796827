import type { QueryClient } from '@tanstack/react-query';
import { analysisKey } from './analysis';
import { councilKey } from './council';
import { deadlinesKey, deskKey } from './deadlines';
import { dependenciesKey } from './dependencies';
import { followUpKey } from './follow-up';
import { participationKey } from './participation';
import { measuresKey } from './measures';
import { moneyKey } from './money';
import { oparlKey } from './oparl';
import { topicsKey } from './topics';
import { processesKey, processKey } from './processes';

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
