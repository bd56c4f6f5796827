import { useQuery } from '@tanstack/react-query';
import { read } from './http';
import type { Named, Role } from './types';

interface Listed<T> {
  readonly items: readonly T[];
}

export interface PersonListed extends Named {
  readonly role: Role;
  readonly department?: Named | string | null;
}

export interface Department extends Named {
  readonly short?: string;
}

export interface Body extends Named {
  readonly kind?: string;
}

/** People, bodies and departments change rarely. */
const FIVE_MINUTES = 5 * 60_000;

const useList = <T>(name: 'people' | 'departments' | 'bodies', enabled = true) =>
  useQuery({
    queryKey: ['directory', name],
    queryFn: async ({ signal }) => (await read<Listed<T>>(`/api/${name}`, signal)).items,
    staleTime: FIVE_MINUTES,
    enabled,
  });

export const usePeople = () => useList<PersonListed>('people');
export const useDepartments = () => useList<Department>('departments');
export const useBodies = () => useList<Body>('bodies');
