import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordForBundle, type Bundle } from '../../api/bundles';
import { drawn } from '../../api/http';
import { isProblem } from '../../api/problem';
import { useAnnounce } from '../../view/Announcer';
import type { Plain } from '../../record/form/plain-data';
import { useIdempotencyKey } from '../../record/idempotency';
import type { Seen } from './use-seen';

type Sent = Parameters<typeof recordForBundle>[1];
export type BundleEntryType = Sent['type'];

/** What is the same for all, and what each process has of its own. */
interface Wish extends Pick<Sent, 'type' | 'occurredOn' | 'basis'> {
  readonly data: Plain;
  readonly own: Readonly<Record<string, Plain>>;
}

/** Somebody recorded something on one of the processes, or changed what belongs to the bundle. */
export const isOvertaken = (error: unknown): boolean =>
  isProblem(error, 412) || (isProblem(error) && error.code === 'bundle.membersDiffer');

/** Records an entry in every process of the bundle whose paper is still open. */
export function useBundleRecording({ id }: Bundle, seen: Seen, done: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ own, ...sent }: Wish) => {
      const members = Object.entries(own).map(([processId, data]) => ({
        processId,
        version: seen.versions[processId] ?? 0,
        data,
      }));
      const body = drawn('BundleEntryRequest', { ...sent, members });
      return recordForBundle(id, body, keyFor(body));
    },
    onSuccess: async () => {
      await seen.renew('own');
      announce(t('bundle.recorded'));
      void client.invalidateQueries();
      done();
    },
    onError: async (error) => {
      if (!isOvertaken(error)) return;
      await seen.renew('others');
      await client.invalidateQueries();
    },
  });
}
