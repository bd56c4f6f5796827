import { useTranslation } from 'react-i18next';
import type { IndicatorStanding } from '../../api/measures';
import { useFormats } from '../../i18n/formats';
import { shareOfWay } from '../../parts/measures/progress';

/** From where an indicator began to where it is to be, and how far it has come. */
export function IndicatorProgress({ indicator }: { indicator: IndicatorStanding }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { name, unit, baseline, target, targetOn, value, asOf } = indicator;
  const share = value === undefined ? undefined : shareOfWay(indicator, value);
  return (
    <div className="indicator">
      <span className="indicator__name">{name}</span>
      <span className="row-note">
        {t('measures.fromTo', {
          baseline: formats.number(baseline),
          target: formats.number(target),
          unit,
          day: formats.day(targetOn),
        })}
      </span>
      {share !== undefined && (
        <span className="indicator__bar" aria-hidden="true">
          <span style={{ inlineSize: `${String(Math.round(share * 100))}%` }} />
        </span>
      )}
      <span className="row-note">
        {value === undefined || asOf === undefined
          ? t('measures.noValue')
          : t('measures.valueAsOf', { value: formats.number(value), unit, day: formats.day(asOf) })}
      </span>
    </div>
  );
}
