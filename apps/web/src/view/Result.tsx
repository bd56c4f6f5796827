import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/labels';

interface Props {
  readonly code: string;
  /** The label as printed in the minutes. */
  readonly label?: string;
}

/** What a body did with a paper, in our word; beside it the label as printed, which means other things elsewhere. */
export function Result({ code, label }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const word = labels('results', code);
  return (
    <>
      {word}
      {label && label !== word && <span className="below">{t('papers.printed', { label })}</span>}
    </>
  );
}
