import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../api/oparl';
import { useRecordDesk } from '../../record/RecordDesk';
import { Action } from '../../view/Action';
import { DismissDialog } from './DismissDialog';
import { useProposalText } from './use-proposal-text';
import { own } from '../../record/own-entries';

/** What a liaison can do with a proposal: take it over, where an entry follows from it, or put it aside. */
export function ProposalActions({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const takeUp = useRecordDesk();
  const about = useProposalText()(proposal);
  const [dismissing, setDismissing] = useState(false);
  const { entry, processId, paperId, consultationId, id } = proposal;
  return (
    <div className="oparl-proposal__actions">
      {entry && (
        <Action
          label={t('oparl.proposal.take')}
          about={about}
          act={() => {
            takeUp({
              processId,
              start: {
                type: entry.type,
                part: entry.type === own.decided ? paperId : (consultationId ?? paperId),
                proposed: {
                  proposalId: id,
                  data: { ...entry.data },
                  basis: entry.basis,
                  occurredOn: entry.occurredOn,
                },
              },
            });
          }}
        />
      )}
      <Action
        label={t('oparl.proposal.dismiss')}
        about={about}
        quiet
        act={() => {
          setDismissing(true);
        }}
      />
      {dismissing && (
        <DismissDialog
          id={id}
          about={about}
          onClose={() => {
            setDismissing(false);
          }}
        />
      )}
    </div>
  );
}
