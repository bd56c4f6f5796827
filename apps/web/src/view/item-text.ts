import { useTranslation } from 'react-i18next';
import type { DecisionItem, ProposedItem } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';

/** A numbered point with all it says, as one text that can be compared with another. */
export function useItemText(): (item: ProposedItem) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  return ({ text, kind, throughPhase, amountCents, dueOn }) => {
    const facts = [
      labels('itemKinds', kind),
      throughPhase && t('papers.through', { phase: labels('phases', throughPhase) }),
      amountCents !== undefined && formats.money(amountCents),
      dueOn && t('papers.dueOn', { day: formats.day(dueOn) }),
    ].filter(Boolean);
    return `${text}\n(${facts.join('; ')})`;
  };
}

/** Whether somebody has to do something about a decided item; the others are not reported on. */
export const asksSomething = ({ kind, result, repealedOn }: DecisionItem): boolean =>
  !repealedOn &&
  kind !== 'note' &&
  kind !== 'repeal' &&
  (result === 'adopted' || result === 'adoptedAmended');
