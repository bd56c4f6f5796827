import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';

/**
 * Does some work until it is done, the time is over or the errand is called off, whichever comes first, even if the work
 * heeds no signal. Whatever else goes wrong on the way to a system means that it cannot be reached.
 *
 * @throws OParlFault
 */
export async function within<T>(
  ms: number,
  address: string,
  errand: Errand,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = errand.surroundings.timeout(ms);
  const stop = AbortSignal.any([late, errand.signal]);
  let onStop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    onStop = () => reject(new OParlFault('cancelled', address));
    stop.addEventListener('abort', onStop);
    if (stop.aborted) onStop();
  });
  try {
    return await Promise.race([work(stop), stopped]);
  } catch (error) {
    if (errand.signal.aborted) throw new OParlFault('cancelled', address);
    if (late.aborted) throw new OParlFault('timeout', address, { limit: ms });
    if (error instanceof OParlFault) throw error;
    throw new OParlFault('unreachable', address, { cause: error });
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}
