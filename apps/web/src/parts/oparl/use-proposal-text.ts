import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../api/oparl';
import { useFormats } from '../../i18n/formats';

/** What a proposal says in one line. */
export function useProposalText(): (proposal: Proposal) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ kind, theirs }) =>
    [
      t(`oparl.change.${kind}`),
      theirs?.body,
      theirs?.sessionOn && formats.day(theirs.sessionOn),
      kind === 'result' || kind === 'otherResult'
        ? theirs?.resultLabel && `„${theirs.resultLabel}“`
        : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
}
