import { useTranslation } from 'react-i18next';
import type { ComparedStep } from '../../api/oparl';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { Result } from '../../view/Result';

/** A consultation as it is held here. */
export function OurSide({ step }: { step: ComparedStep['ours'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (!step) return <span className="below">{t('oparl.comparison.notHere')}</span>;
  return (
    <div className="oparl-side">
      <strong>{step.body}</strong>
      <span>
        <time dateTime={step.on}>{formats.day(step.on)}</time>, {labels('consultationRoles', step.role)}
      </span>
      {step.resultCode ? (
        <Result code={step.resultCode} label={step.resultLabel} />
      ) : (
        <span>{t('oparl.comparison.noResult')}</span>
      )}
    </div>
  );
}
