import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../api/problem';
import { useAnnounce } from '../../view/Announcer';
import { problemText } from '../../view/problem-text';

/** Why papers were not put together, in lines that name the process each is about; undefined where they were. */
export function useRefusal(error: Error | null) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const refusal = useMemo(() => {
    if (!error) return undefined;
    const { errors, missing } = asProblem(error);
    const lines = [
      ...errors.map(({ message }) => message),
      ...missing.map(({ process, message }) => [process, message].filter(Boolean).join(': ')),
    ];
    return { ...problemText(error, t), faults: lines.map((message) => ({ label: '', message })) };
  }, [error, t]);
  useEffect(() => {
    if (refusal) announce(refusal.title);
  }, [announce, refusal]);
  return refusal;
}
