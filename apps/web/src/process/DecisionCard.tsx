import { useTranslation } from 'react-i18next';
import { useBodies } from '../api/directory';
import type { Decision } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { Badge } from '../view/Badge';
import { Facts } from '../view/Facts';
import { ItemTable } from './ItemTable';

export function DecisionCard({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: bodies } = useBodies();
  const open = decision.objections.some(({ outcome }) => !outcome);
  const { votes } = decision;
  return (
    <article className="kern-card kern-card--hug decision-card">
      <div className="kern-card__container">
        <header className="kern-card__header">
          <p className="kern-preline">{t('papers.decision')}</p>
          <h3 className="kern-title">
            {[
              decision.reference,
              bodies?.find(({ id }) => id === decision.bodyId)?.name,
              formats.day(decision.decidedOn),
            ]
              .filter(Boolean)
              .join(', ')}
          </h3>
          <p className="badges">
            <Badge kind={decision.annulledBecause ? 'danger' : 'info'}>
              {decision.resultLabel ?? labels('results', decision.resultCode)}
            </Badge>
            {decision.effectiveOn ? (
              <Badge kind="success">
                {t('papers.effectiveOn', { day: formats.day(decision.effectiveOn) })}
              </Badge>
            ) : (
              <Badge kind="warning">{t('papers.notEffective')}</Badge>
            )}
            {open && <Badge kind="danger">{t('papers.objected')}</Badge>}
          </p>
        </header>
        <Facts
          facts={[
            [t('papers.result'), decision.resultLabel && labels('results', decision.resultCode)],
            [
              t('papers.votes'),
              votes &&
                t('papers.votesText', {
                  yes: votes.yes ?? 0,
                  no: votes.no ?? 0,
                  abstain: votes.abstain ?? 0,
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
        <ItemTable caption={t('papers.items')} items={decision.items} />
      </div>
    </article>
  );
}
