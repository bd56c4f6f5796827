import { useTranslation } from 'react-i18next';
import './long-text.css';

/** What fits into the cell of a table without taking the screen. */
const MOST = 220;

/** A text as it was decided: whole where it is short, else its beginning, and all of it on demand and on paper. */
export function LongText({ text }: { text: string }) {
  const { t } = useTranslation();
  if (text.length <= MOST) return <span className="long-text">{text}</span>;
  const beginning = text.slice(0, text.lastIndexOf(' ', MOST - 40));
  return (
    <details className="long-text">
      <summary>
        <span className="long-text__beginning">{beginning} … </span>
        <span className="long-text__more">{t('view.wholeText')}</span>
      </summary>
      {text}
    </details>
  );
}
