import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordChanges } from './word-changes';
import './text-difference.css';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** What became of a text, word by word: struck out and underlined for the eye, said in words for the ear. */
export function TextDifference({ before, after }: Props) {
  const { t } = useTranslation();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  return (
    <p className="kern-body quoted difference">
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Change = kind === 'removed' ? 'del' : 'ins';
        return (
          <Change key={index}>
            <span className="kern-sr-only"> {t(`difference.${kind}`)} </span>
            {text}
            <span className="kern-sr-only"> {t('difference.end')} </span>
          </Change>
        );
      })}
    </p>
  );
}
