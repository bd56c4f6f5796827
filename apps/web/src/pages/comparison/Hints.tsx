import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../api/oparl';
import { Alert } from '../../view/Alert';
import { ProposalActions } from '../../parts/oparl/ProposalActions';
import { useProposalText } from '../../parts/oparl/use-proposal-text';

/** What was noticed over there and no entry follows from: a person looks at it. */
export function Hints({ proposals, isLiaison }: { proposals: readonly Proposal[]; isLiaison: boolean }) {
  const { t } = useTranslation();
  const textOf = useProposalText();
  if (proposals.length === 0) return null;
  return (
    <Alert kind="info" title={t('oparl.comparison.hints')}>
      <ul className="plain-list stack">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="oparl-hint">
            <span>
              {textOf(proposal)}
              <span className="below">{t(`oparl.hint.${proposal.kind}`)}</span>
            </span>
            {isLiaison && <ProposalActions proposal={proposal} />}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
