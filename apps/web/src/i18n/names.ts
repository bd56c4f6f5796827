import { useBodies, useDepartments, usePeople } from '../api/directory';
import { useLabels } from './labels';

/** Looks up by id how people know somebody or something; an id nobody knows any more is shown as it is. */
export interface Names {
  body(id: string | undefined): string;
  person(id: string): string;
  /** A department, or one of the offices that sign. */
  unit(id: string): string;
}

export function useNames(): Names {
  const { data: bodies } = useBodies();
  const { data: people } = usePeople();
  const { data: departments } = useDepartments();
  const labels = useLabels();
  return {
    body: (id) => bodies?.find((body) => body.id === id)?.name ?? id ?? '',
    person: (id) => people?.find((person) => person.id === id)?.name ?? id,
    unit: (id) =>
      departments?.find((department) => department.id === id)?.name ?? labels('signingOffices', id),
  };
}
