import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBodyName } from '../api/directory';
import { addresses } from '../site/addresses';
import { useFormats } from '../i18n/formats';

interface Decided {
  readonly processId: string;
  readonly reference?: string;
  readonly bodyId: string;
  readonly decidedOn?: string;
}

/** What a decision is called: its reference, or the body and the day where it has none. */
export function useDecisionName(): (decided: Decided) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const bodyName = useBodyName();
  return ({ reference, bodyId, decidedOn }) => {
    if (reference) return reference;
    return decidedOn
      ? t('council.decisionOf', { body: bodyName(bodyId), day: formats.day(decidedOn) })
      : t('council.decisionBy', { body: bodyName(bodyId) });
  };
}

/** A decision with the way to it; body and day beside its reference. */
export function DecisionName(decided: Decided) {
  const formats = useFormats();
  const bodyName = useBodyName();
  const nameOf = useDecisionName();
  const { processId, reference, bodyId, decidedOn } = decided;
  return (
    <>
      <Link
        className="kern-link kern-link--small kern-link--no-visited-state"
        to={addresses.processTab(processId, 'vorlagen')}
      >
        {nameOf(decided)}
      </Link>
      {reference && (
        <span className="row-note">
          {[bodyName(bodyId), decidedOn && formats.day(decidedOn)].filter(Boolean).join(', ')}
        </span>
      )}
    </>
  );
}
