import { useTranslation } from 'react-i18next';
import type { MandateParts, Paper, Process, SequenceStep } from '../../../api/process.types';
import type { NextEntry } from '../../../api/types';
import { today, useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useNames } from '../../../i18n/names';
import { OparlLink } from '../oparl/OparlLink';
import { BundleLink } from './BundleLink';
import { Badge } from '../../../view/Badge';
import { Facts } from '../../../view/Facts';
import { ActionButtons } from '../../../record/ActionButtons';
import { EarlierVersions } from './EarlierVersions';
import { ItemTable } from './ItemTable';
import { MandateChanges } from '../../../parts/mandate/MandateChanges';
import { MissingDeliberations } from './MissingDeliberations';
import { SequenceTable } from '../../../view/SequenceTable';
import { Signatures } from './Signatures';
import { StillMissing } from './StillMissing';
import { useActions } from '../../../record/use-actions';
import { own } from '../../../record/own-entries';

/** The mandate that a paper changes: the running one, or the one before where the change is in effect. */
function changedMandate({ mandate, decisions }: Process, paper: Paper): MandateParts {
  const own = new Set(decisions.filter(({ paperId }) => paperId === paper.id).map(({ id }) => id));
  const versions = mandate?.versions ?? [];
  const applied = versions.findIndex(
    ({ authority }) => authority.by === 'decision' && own.has(authority.decisionId),
  );
  return (applied < 0 ? versions.at(-1) : versions[applied - 1])?.content ?? {};
}

const toDecide = ({ role, resultCode }: SequenceStep): boolean => role === 'decision' && !resultCode;

export function PaperCard({ process, paper }: { process: Process; paper: Paper }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const actionsOf = useActions(process.id);
  const { ready, waiting } = actionsOf('paper', paper.id);
  const isScheduledToDecide = paper.sequence.some(toDecide);
  const isAsked = ({ prefill }: NextEntry): boolean =>
    paper.requiredSigners.some(({ unit, signature }) => unit === prefill?.['unit'] && !signature);
  const offered = ready.filter(
    (entry) =>
      // Every head could sign; those who are asked see it here.
      (entry.type !== own.coSigned || isAsked(entry)) &&
      // Old minutes can be put in later, but that is not what one comes for.
      (entry.type !== own.scheduled || paper.state !== 'decided') &&
      // Where the deciding session is known, its decision is recorded there.
      (entry.type !== own.decided || !isScheduledToDecide),
  );
  const stepActions = (step: SequenceStep) => {
    const { consultationId, on } = step;
    if (consultationId === undefined || step.resultCode) return null;
    const about = `${names.body(step.bodyId)}, ${formats.day(on)}`;
    const ofStep = actionsOf('consultation', consultationId).ready;
    const deciding = toDecide(step) && on <= today() ? ready.filter(({ type }) => type === own.decided) : [];
    const entries = [...deciding, ...ofStep];
    if (entries.length === 0) return null;
    return (
      <ActionButtons
        lean
        about={about}
        entries={entries}
        settled={({ type }) => (type === own.decided ? { consultationId, decidedOn: on } : undefined)}
      />
    );
  };
  const { mandateChanges, amendsDecisionId } = paper;
  const amended = process.decisions.find(({ id }) => id === amendsDecisionId);
  return (
    <article className="kern-card kern-card--hug">
      <div className="kern-card__container">
        <header className="kern-card__header">
          <p className="kern-preline">
            {[labels('paperKinds', paper.kind), paper.reference].filter(Boolean).join(' · ')}
          </p>
          <h2 className="kern-title">{paper.title}</h2>
          <p className="badges">
            <Badge kind="info">{labels('paperStates', paper.state)}</Badge>
            {!paper.public && <Badge kind="warning">{t('papers.notPublic')}</Badge>}
          </p>
        </header>
        <Facts
          facts={[
            [t('papers.version'), String(paper.version)],
            [t('mandate.through'), paper.throughPhase && labels('phases', paper.throughPhase)],
            [
              t('papers.amends'),
              amended && [amended.reference, formats.day(amended.decidedOn)].filter(Boolean).join(', '),
            ],
            [t('papers.releasedOn'), paper.releasedOn && formats.day(paper.releasedOn)],
            [t('papers.overridden'), paper.overriddenBecause],
            [t('papers.endedBecause'), paper.endedBecause],
          ]}
        />
        <BundleLink processId={process.id} paper={paper} />
        <ActionButtons entries={offered} about={paper.title} />
        <StillMissing
          processId={process.id}
          entries={waiting.filter(({ type }) => type === own.released || type === own.decided)}
        />
        <ItemTable caption={t('papers.proposed')} items={paper.proposedItems} />
        {mandateChanges && (
          <section className="stack" aria-label={t('papers.changes')}>
            <h3 className="kern-title kern-title--small">{t('papers.changes')}</h3>
            <MandateChanges running={changedMandate(process, paper)} changes={mandateChanges} />
          </section>
        )}
        <Signatures paper={paper} />
        {paper.sequence.length > 0 && (
          <SequenceTable caption={t('papers.sequence')} steps={paper.sequence} actions={stepActions} />
        )}
        <MissingDeliberations paper={paper} />
        <EarlierVersions paper={paper} />
        <OparlLink
          processId={process.id}
          paperId={paper.id}
          reference={paper.reference}
          title={paper.title}
        />
      </div>
    </article>
  );
}
