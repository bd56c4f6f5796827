import { useTranslation } from 'react-i18next';
import type { Decision, DecisionItem, Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useNames } from '../../../i18n/names';
import { useVotesText } from '../../../i18n/votes';
import { Badge } from '../../../view/Badge';
import { Facts } from '../../../view/Facts';
import { Result } from '../../../view/Result';
import { ActionButtons } from '../../../record/ActionButtons';
import { asksSomething } from '../../../view/item-text';
import { ItemTable } from './ItemTable';
import { StillMissing } from './StillMissing';
import { useActions } from '../../../record/use-actions';
import { own } from '../../../record/own-entries';

const kindOf = {
  recorded: 'warning',
  conditional: 'warning',
  objected: 'danger',
  effective: 'success',
  fulfilled: 'success',
  superseded: 'info',
  redecided: 'danger',
  annulled: 'danger',
  repealed: 'danger',
} as const satisfies Record<NonNullable<Decision['state']>, string>;

export function DecisionCard({ process, decision }: { process: Process; decision: Decision }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const votesText = useVotesText();
  const actionsOf = useActions(process.id);
  const { ready, waiting } = actionsOf('decision', decision.id);
  const onItems = actionsOf('decisionItem', decision.id).ready;
  const { votes, urgent } = decision;
  const name = [decision.reference, names.body(decision.bodyId), formats.day(decision.decidedOn)]
    .filter(Boolean)
    .join(', ');
  const itemActions = (item: DecisionItem) => {
    const fitting = onItems.filter(({ type }) =>
      type === own.conditionMet ? item.conditional && !item.conditionMetOn : asksSomething(item),
    );
    if (fitting.length === 0) return null;
    return (
      <ActionButtons
        lean
        entries={fitting}
        about={t('papers.itemOf', { no: item.no, decision: name })}
        settled={() => ({ itemNo: item.no })}
      />
    );
  };
  return (
    <article className="kern-card kern-card--hug decision-card">
      <div className="kern-card__container">
        <header className="kern-card__header">
          <p className="kern-preline">{t('papers.decision')}</p>
          <h3 className="kern-title">{name}</h3>
          <p className="badges">
            <Badge kind="info">{labels('results', decision.resultCode)}</Badge>
            {urgent && <Badge kind="warning">{t('papers.urgent')}</Badge>}
            {decision.state && (
              <Badge kind={kindOf[decision.state]}>
                {decision.state === 'effective' && decision.effectiveOn
                  ? t('papers.effectiveOn', { day: formats.day(decision.effectiveOn) })
                  : labels('decisionStates', decision.state)}
              </Badge>
            )}
          </p>
        </header>
        <Facts
          facts={[
            [
              t('papers.result'),
              decision.resultLabel && <Result code={decision.resultCode} label={decision.resultLabel} />,
            ],
            [t('papers.votes'), votesText(votes)],
            [t('papers.decidedVersion'), decision.paperVersion && String(decision.paperVersion)],
            [t('papers.urgentBecause'), urgent?.grounds],
            [
              t('papers.reportTo'),
              urgent &&
                t('papers.reportUntil', {
                  body: names.body(urgent.reportToBodyId),
                  day: formats.day(urgent.reportDueOn),
                }),
            ],
            [
              t('mandate.decided'),
              decision.resolutionText && <span className="quoted">{decision.resolutionText}</span>,
            ],
            [t('papers.annulled'), decision.annulledBecause],
            [t('papers.repealedBy'), decision.repealedBy],
          ]}
        />
        {decision.objections.length > 0 && (
          <ul className="plain-list">
            {decision.objections.map((objection, index) => (
              <li className="kern-body" key={index}>
                {t('papers.objection', {
                  by: labels('objectors', objection.by),
                  day: formats.day(objection.on),
                  grounds: objection.grounds,
                })}
                {objection.outcome && ` (${labels('objectionOutcomes', objection.outcome)})`}
              </li>
            ))}
          </ul>
        )}
        <ActionButtons entries={ready} about={name} />
        <StillMissing
          processId={process.id}
          entries={waiting.filter(({ type }) => type === own.tookEffect)}
        />
        <ItemTable caption={t('papers.items')} items={decision.items} actions={itemActions} />
      </div>
    </article>
  );
}
