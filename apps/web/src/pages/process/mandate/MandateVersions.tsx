import { useTranslation } from 'react-i18next';
import type { Authority, MandateVersion, Process } from '../../../api/process.types';
import { usePeople } from '../../../api/directory';
import { useFormats } from '../../../i18n/formats';
import { TextDifference } from '../../../view/TextDifference';

interface Props {
  readonly process: Process;
  readonly versions: readonly MandateVersion[];
}

/** Every version with the authority it came from; the decided text beside the proposed one. */
export function MandateVersions({ process, versions }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: people } = usePeople();
  if (versions.length === 0) return null;
  const authority = (given: Authority): string => {
    switch (given.by) {
      case 'decision': {
        const decision = process.decisions.find(({ id }) => id === given.decisionId);
        return t('mandate.byDecision', {
          decision: decision?.reference ?? '',
          day: decision ? formats.day(decision.decidedOn) : '',
        });
      }
      case 'norm':
        return t('mandate.byNorm', { norm: given.norm, day: formats.day(given.noticeOn) });
      case 'amendment':
        return t('mandate.byAmendment', {
          who: people?.find(({ id }) => id === given.personId)?.name ?? '',
          reason: given.reason,
        });
    }
  };
  return (
    <section aria-labelledby="mandate-versions" className="stack">
      <h2 className="kern-heading-medium" id="mandate-versions">
        {t('mandate.versions')}
      </h2>
      {[...versions].reverse().map((version) => (
        <article key={version.version} className="kern-card kern-card--hug">
          <div className="kern-card__container">
            <header className="kern-card__header">
              <h3 className="kern-title">
                {t('mandate.version', { no: version.version, day: formats.day(version.on) })}
              </h3>
              <p className="kern-body">{authority(version.authority)}</p>
              <p className="kern-body kern-body--small">
                {t('mandate.cost')}: {formats.money(version.costCents)}
              </p>
            </header>
            {version.decidedText && (
              <div>
                <h4 className="kern-title kern-title--small">{t('mandate.decided')}</h4>
                {version.proposedText ? (
                  <TextDifference before={version.proposedText} after={version.decidedText} />
                ) : (
                  <p className="kern-body quoted">{version.decidedText}</p>
                )}
              </div>
            )}
          </div>
        </article>
      ))}
    </section>
  );
}
