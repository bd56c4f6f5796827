import { useTranslation } from 'react-i18next';
import type { TheirStep } from '../../api/oparl';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';
import { LongText } from '../../view/LongText';
import { BodyMeant } from './BodyMeant';

interface Props {
  readonly step?: TheirStep;
  readonly systemId: string;
  readonly isLiaison: boolean;
}

/** A consultation as it is published, with the label as printed and what is read from it. */
export function TheirSide({ step, systemId, isLiaison }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (!step) return <span className="below">{t('oparl.comparison.notThere')}</span>;
  const { body, bodyAddress, bodyId, sessionOn, role, roleLabel, cancelled, resultLabel, reading } = step;
  const said = [roleLabel ?? labels('consultationRoles', role)].filter(Boolean).join(', ');
  return (
    <div className="oparl-side">
      <strong>{body ?? t('oparl.comparison.noBody')}</strong>
      {!bodyId && bodyAddress && isLiaison && (
        <BodyMeant systemId={systemId} address={bodyAddress} name={body ?? bodyAddress} />
      )}
      <span>
        {sessionOn ? (
          <time dateTime={sessionOn}>{formats.day(sessionOn)}</time>
        ) : (
          t('oparl.comparison.noSession')
        )}
        {said && `, ${said}`}
      </span>
      {cancelled && <Badge kind="warning">{t('oparl.comparison.cancelled')}</Badge>}
      {resultLabel ? (
        <>
          <span>„{resultLabel}“</span>
          <span className="below">
            {reading.code
              ? t('oparl.comparison.readAs', {
                  result: labels('results', reading.code),
                  confidence: t(`oparl.confidence.${reading.confidence}`),
                })
              : t('oparl.comparison.unread')}{' '}
            ({reading.reason})
          </span>
        </>
      ) : (
        <span>{t('oparl.comparison.noResult')}</span>
      )}
      {step.resolutionText && <LongText text={step.resolutionText} />}
    </div>
  );
}
