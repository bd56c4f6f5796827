import { useSession } from '../api/session';

/** Whether this person records for the council; the server decides, this only spares others ways that lead nowhere. */
export function useIsLiaison(): boolean {
  const { data: person } = useSession();
  return person?.role === 'liaison';
}
