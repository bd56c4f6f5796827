import { useTranslation } from 'react-i18next';
import type { Paper, PaperVersion, ProposedItem } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useNames } from '../../../i18n/names';
import { TextDifference } from '../../../view/TextDifference';
import { useItemText } from '../../../view/item-text';

type Version = Pick<PaperVersion, 'version' | 'title' | 'proposedItems'>;

/** Every version that was replaced, with what the next one made of it. */
export function EarlierVersions({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const versions: readonly Version[] = [...paper.earlierVersions, paper];
  return [...paper.earlierVersions].reverse().map((earlier) => {
    const next = versions.find(({ version }) => version === earlier.version + 1) ?? paper;
    return (
      <details className="kern-accordion" key={earlier.version}>
        <summary className="kern-accordion__header">
          <span className="kern-title kern-title--small">
            {t('papers.earlierVersion', {
              version: earlier.version,
              next: next.version,
              day: formats.day(earlier.until),
            })}
          </span>
        </summary>
        <div className="kern-accordion__body stack">
          <VersionDifference before={earlier} after={next} />
          <VoidSignatures paper={paper} version={earlier.version} />
        </div>
      </details>
    );
  });
}

const itemNo = (version: Version, no: number): ProposedItem | undefined =>
  version.proposedItems.find((item) => item.no === no);

function VersionDifference({ before, after }: { before: Version; after: Version }) {
  const { t } = useTranslation();
  const textOf = useItemText();
  const numbers = [...new Set([...before.proposedItems, ...after.proposedItems].map(({ no }) => no))].sort(
    (one, other) => one - other,
  );
  const text = (version: Version, no: number): string => {
    const item = itemNo(version, no);
    return item ? textOf(item) : '';
  };
  const changed = numbers.filter((no) => text(before, no) !== text(after, no));
  const isRetitled = before.title !== after.title;
  if (changed.length === 0 && !isRetitled) return <p className="kern-body">{t('papers.sameItems')}</p>;
  return (
    <dl className="differences">
      {isRetitled && (
        <div>
          <dt className="kern-body kern-body--bold">{t('papers.paperTitle')}</dt>
          <dd>
            <TextDifference before={before.title} after={after.title} />
          </dd>
        </div>
      )}
      {changed.map((no) => (
        <div key={no}>
          <dt className="kern-body kern-body--bold">{t('papers.itemNo', { no })}</dt>
          <dd>
            <TextDifference before={text(before, no)} after={text(after, no)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words on a version that is no more: they count no longer, but were said. */
function VoidSignatures({ paper, version }: { paper: Paper; version: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const said = paper.signatures.filter((signature) => signature.version === version);
  if (said.length === 0) return null;
  return (
    <>
      <p className="kern-body kern-body--bold">{t('papers.voidSignatures')}</p>
      <ul className="plain-list">
        {said.map(({ unit, verdict, comment, by, on }, index) => (
          <li className="kern-body" key={index}>
            {names.unit(unit)}: {labels('signatureVerdicts', verdict)}
            {comment && ` – ${comment}`} ({t('papers.signedOn', { who: by.name, day: formats.day(on) })})
          </li>
        ))}
      </ul>
    </>
  );
}
