import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { useNames } from '../../i18n/names';

interface Named {
  readonly reference?: string;
  readonly bodyId?: string;
  readonly decidedOn?: string;
}

/** A decision as one looks it up: reference, body and day; what is not public is called that. */
export function useDecisionName(): (decision: Named) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = useNames();
  return ({ reference, bodyId, decidedOn }) =>
    decidedOn === undefined
      ? t('sheet.notPublicDecision')
      : [reference, names.body(bodyId), formats.day(decidedOn)].filter(Boolean).join(', ');
}
