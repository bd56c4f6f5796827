import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLinkPaper, useSearch, type CouncilSystem, type PaperFound } from '../../../api/oparl';
import { addresses } from '../../../site/addresses';
import { useAnnounce } from '../../../view/Announcer';
import { ErrorState } from '../../../view/ErrorState';
import { Dialog } from '../../../view/Dialog';
import { FindForm, type Wanted } from './FindForm';
import { FoundPapers } from './FoundPapers';
import { SearchProgress } from './SearchProgress';

interface Props {
  readonly processId: string;
  readonly paperId: string;
  /** Those in which it is not linked yet. */
  readonly systems: readonly CouncilSystem[];
  readonly reference?: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Looks for a paper in a council information system and links it. */
export function FindDialog({ processId, paperId, systems, reference, title, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const finding = useSearch();
  const linking = useLinkPaper();
  const [systemId, setSystemId] = useState(systems[0]?.id ?? '');
  const { search } = finding;
  const begin = (paper: Wanted) => {
    if (search?.state === 'running') finding.cancel.mutate();
    finding.begin.mutate({ systemId, paper });
    linking.reset();
  };
  const link = ({ address }: PaperFound) => {
    if (linking.isPending || !search) return;
    linking.mutate(
      { processId, paperId, systemId: search.systemId, address },
      {
        onSuccess: () => {
          announce(t('oparl.find.linked'));
          void navigate(addresses.comparison(processId, paperId));
        },
      },
    );
  };
  return (
    <Dialog
      title={t('oparl.find.title')}
      onClose={() => {
        // Nobody waits for it any more.
        if (search?.state === 'running') finding.cancel.mutate();
        onClose();
      }}
    >
      <p className="kern-body kern-body--muted">{title}</p>
      <FindForm
        systems={systems}
        systemId={systemId}
        choose={setSystemId}
        reference={reference}
        title={title}
        begin={begin}
      />
      {finding.error && <ErrorState error={finding.error} />}
      {linking.error && <ErrorState error={linking.error} />}
      {search && (
        <SearchProgress
          search={search}
          cancel={() => {
            finding.cancel.mutate();
          }}
          resume={() => {
            finding.resume.mutate();
          }}
        />
      )}
      {search && <FoundPapers search={search} link={link} linking={linking.isPending} />}
    </Dialog>
  );
}
