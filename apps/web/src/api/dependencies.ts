import { dependenciesKey, processKey } from './keys';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@plankreis/api-client';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type Relation = Schemas['DependencyEntry'];
export type ChainLink = Schemas['ChainLinkView'];

/** The filters of the page, named as in the address bar and in the interface. */
export const dependencyFilters = ['department', 'template', 'coordination'] as const;
export type DependencyFilter = (typeof dependencyFilters)[number];
export type DependencyFilters = Readonly<Partial<Record<DependencyFilter, string>>>;

/** Which process touches which plan; as many at once as a map can show. */
export const useRelations = (filters: DependencyFilters) =>
  usePaged([...dependenciesKey, 'relations', filters], (cursor, signal) =>
    answer(
      api.GET('/api/dependencies', {
        params: { query: { ...typedIn('others', filters), limit: 100, cursor } },
        signal,
      }),
    ),
  );

/** Processes by the transition in the life course they are about. */
export const useTransitions = ({ department, template }: DependencyFilters) =>
  usePaged([...dependenciesKey, 'transitions', department, template], (cursor, signal) =>
    answer(
      api.GET('/api/dependencies/transitions', {
        params: { query: { department, template, cursor } },
        signal,
      }),
    ),
  );

/** Plans that were updated, each with its cycles. */
export const useChains = ({ department, template }: DependencyFilters) =>
  usePaged([...dependenciesKey, 'chains', department, template], (cursor, signal) =>
    answer(
      api.GET('/api/dependencies/chains', { params: { query: { department, template, cursor } }, signal }),
    ),
  );

/** The cycles one process stands in, the first first. */
export const useChain = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: [...processKey(id), 'chain'],
    enabled,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/processes/{id}/chain', { params: { path: { id } }, signal })),
  });
