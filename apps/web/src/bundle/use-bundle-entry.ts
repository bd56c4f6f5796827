import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordForBundle, type Bundle, type BundleMember } from '../api/bundles';
import { useAnnounce } from '../app/Announcer';
import { useIdempotencyKey } from '../record/idempotency';

type Sent = Parameters<typeof recordForBundle>[1];

/** What is the same for all, and what each has of its own. */
interface Wish {
  readonly type: Sent['type'];
  readonly data: object;
  readonly own?: (member: BundleMember) => object;
}

/** Records an entry in every process of the bundle whose paper is still open. */
export function useBundleEntry(bundle: Bundle, done?: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ own, ...sent }: Wish) => {
      const members = bundle.members
        .filter(({ open }) => open)
        .map((member) => ({
          processId: member.processId,
          version: member.version,
          ...(own && { data: own(member) }),
        }));
      // The schema says "any object"; the core judges what is in it.
      const body = { ...sent, members } as Sent;
      return recordForBundle(bundle.id, body, keyFor(body));
    },
    onSuccess: () => {
      announce(t('bundle.recorded'));
      void client.invalidateQueries();
      done?.();
    },
  });
}
