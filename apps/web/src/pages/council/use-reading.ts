import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readingOf, type Printed, type Reading } from '../../api/council';

/** People stop typing for about this long when a word is done. */
const PAUSE = 350;

interface Read {
  /** How the label is read as it stands now. */
  readonly reading?: Reading;
  /** Whether it is still to be read. */
  readonly pending: boolean;
  /** Reads it without waiting for a pause. */
  readonly readNow: () => void;
}

/** Reads a printed result while it is typed; where it cannot be read the answer is that nobody can tell. */
export function useReading({ label, ...where }: Printed): Read {
  const typed = label.trim();
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(typed);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  const query = useQuery({ ...readingOf({ ...where, label: settled }), enabled: settled !== '' });
  const current = settled === typed && typed !== '';
  return {
    reading: current ? query.data : undefined,
    pending: typed !== '' && (!current || query.isLoading),
    readNow: () => {
      setSettled(typed);
    },
  };
}
