import type { QueryClient } from '@tanstack/react-query';
import { processKey } from '../api/keys';
import { allPages } from './pages';

/** Something was recorded about a process: everything that any page shows of it is asked for again. */
export function refresh(client: QueryClient, processId: string): void {
  const shown = new Set(allPages.flatMap(({ shows }) => shows));
  for (const queryKey of [processKey(processId), ...shown]) void client.invalidateQueries({ queryKey });
}
