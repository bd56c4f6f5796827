import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { Empty } from '../../../view/Empty';
import { RecordButtons } from '../../../record/RecordButtons';
import { DecisionCard } from '../papers/DecisionCard';
import { PaperCard } from '../papers/PaperCard';

/** Papers with the decisions made on them, the newest first. */
export function PapersTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const decisionsOn = (paperId: string) =>
    process.decisions.filter((decision) => decision.paperId === paperId);
  const known = new Set(process.papers.map(({ id }) => id));
  return (
    <div className="stack">
      <RecordButtons process={process} of="papers" />
      {process.papers.length === 0 && <Empty>{t('papers.none')}</Empty>}
      {[...process.papers].reverse().map((paper) => (
        <div key={paper.id} className="stack">
          <PaperCard process={process} paper={paper} />
          {decisionsOn(paper.id).map((decision) => (
            <DecisionCard key={decision.id} process={process} decision={decision} />
          ))}
        </div>
      ))}
      {process.decisions
        .filter(({ paperId }) => !known.has(paperId))
        .map((decision) => (
          <DecisionCard key={decision.id} process={process} decision={decision} />
        ))}
    </div>
  );
}
