import { useTranslation } from 'react-i18next';
import type { MandateParts } from '../../api/process.types';
import { TextDifference } from '../../view/TextDifference';
import { useMandateTexts, type MandateText } from './use-mandate-texts';

interface Props {
  /** What the mandate says without the changes. */
  readonly running: MandateParts;
  readonly changes: MandateParts;
}

const whole = (said: MandateText[1]): string =>
  said === undefined ? '' : typeof said === 'string' ? said : said.join('\n');

/** A mandate with the changes put in: what is said anew takes the place of what was, also where it rules it out. */
const changed = (running: MandateParts, changes: MandateParts): MandateParts => ({
  ...running,
  ...(changes.discretionary ? { statutoryBasis: undefined } : {}),
  ...(changes.statutoryBasis ? { discretionary: undefined } : {}),
  ...changes,
  inactionConsequences: { ...running.inactionConsequences, ...changes.inactionConsequences },
});

/** What a paper changes in the running mandate, part by part. */
export function MandateChanges({ running, changes }: Props) {
  const { t } = useTranslation();
  const textsOf = useMandateTexts();
  const before = textsOf(running).map(([, said]) => whole(said));
  const differing = textsOf(changed(running, changes))
    .map(([name, said], index) => ({ name, before: before[index] ?? '', after: whole(said) }))
    .filter((part) => part.before !== part.after);
  if (differing.length === 0) return <p className="kern-body">{t('papers.changesNothing')}</p>;
  return (
    <dl className="differences">
      {differing.map((part) => (
        <div key={part.name}>
          <dt className="kern-body kern-body--bold">{part.name}</dt>
          <dd>
            <TextDifference before={part.before} after={part.after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
