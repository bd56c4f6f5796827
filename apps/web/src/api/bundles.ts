import { councilKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';
import { usePaged } from './paged';

export type Bundle = Schemas['BundleView'];
export type BundleMember = Schemas['BundleMember'];
export type BundleConsultation = Schemas['BundleConsultation'];

/** What is done with a bundle is done with papers before the council: both are asked for again together. */
const bundlesKey = [...councilKey, 'bundles'] as const;

export const useBundle = (bundleId: string) =>
  useQuery({
    queryKey: [...bundlesKey, bundleId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/bundles/{bundleId}', { params: { path: { bundleId } }, signal })),
  });

export const readBundle = (bundleId: string) =>
  answer(api.GET('/api/bundles/{bundleId}', { params: { path: { bundleId } } }));

export type BundleablePaper = Schemas['BundlePaperView'];

/** Papers that can go into a bundle. */
export const useBundleablePapers = () =>
  usePaged([...bundlesKey, 'papers'], (cursor, signal) =>
    answer(api.GET('/api/bundles/papers', { params: { query: { cursor } }, signal })),
  );

const once = (key: string) => ({ 'Idempotency-Key': key });

/** Puts papers together. */
export const makeBundle = (body: Schemas['BundleRequest'], key: string) =>
  answer(api.POST('/api/bundles', { params: { header: once(key) }, body }));

/** Adds papers to a bundle that is there. */
export const addToBundle = (bundleId: string, body: Schemas['BundleGrowthRequest'], key: string) =>
  answer(
    api.POST('/api/bundles/{bundleId}/papers', { params: { path: { bundleId }, header: once(key) }, body }),
  );

/** Records one entry in every process of the bundle. */
export const recordForBundle = (bundleId: string, body: Schemas['BundleEntryRequest'], key: string) =>
  answer(
    api.POST('/api/bundles/{bundleId}/entries', {
      params: { path: { bundleId }, header: once(key) },
      body,
    }),
  );
