import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';

/** People, bodies and departments change rarely. */
const FIVE_MINUTES = 5 * 60_000;

/** Everybody in office. */
export const usePeople = () =>
  useQuery({
    queryKey: ['directory', 'people'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/people', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });

export const useDepartments = () =>
  useQuery({
    queryKey: ['directory', 'departments'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/departments', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });

/** The name of a body by its id; the id itself until the names are there. */
export function useBodyName(): (id: string) => string {
  const { data } = useBodies();
  return (id) => data?.find((body) => body.id === id)?.name ?? id;
}

export const useBodies = () =>
  useQuery({
    queryKey: ['directory', 'bodies'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/bodies', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });
