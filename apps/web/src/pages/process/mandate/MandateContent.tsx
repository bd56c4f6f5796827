import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MandateParts } from '../../../api/process.types';
import { Facts } from '../../../view/Facts';
import { useMandateTexts, type MandateText } from '../../../parts/mandate/use-mandate-texts';

/** What a mandate says, part by part. */
export function MandateContent({ parts }: { parts: MandateParts }) {
  const { t } = useTranslation();
  const textsOf = useMandateTexts();
  const shown = (said: MandateText[1]): ReactNode => {
    if (said === undefined || typeof said === 'string') return said;
    if (said.length === 0) return t('mandate.noneStated');
    return (
      <ul className="plain-list">
        {said.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  };
  return <Facts facts={textsOf(parts).map(([name, said]) => [name, shown(said)])} />;
}
