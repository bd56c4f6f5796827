import { useTranslation } from 'react-i18next';
import type { Votes } from '../api/process.types';

const kinds = ['yes', 'no', 'abstain', 'excluded'] as const;

/** Votes as one reads them out; what was not counted is not told as nobody. */
export function useVotesText(): (votes: Votes | undefined) => string {
  const { t } = useTranslation();
  return (votes) =>
    kinds
      .flatMap((kind) => {
        const count = votes?.[kind];
        return count === undefined ? [] : t(`papers.vote.${kind}`, { count });
      })
      .join(', ');
}
