import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../api/process.types';
import { useLabels } from '../../../i18n/labels';
import { Alert } from '../../../view/Alert';

/** The bodies that still have to deliberate on a paper before it can be decided, and why. */
export function MissingDeliberations({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const missing = paper.requiredDeliberations.filter(({ done }) => !done);
  if (missing.length === 0 || ['decided', 'withdrawn', 'lapsed'].includes(paper.state)) return null;
  return (
    <Alert kind="info" title={t('papers.missingDeliberations')}>
      <ul className="fault-list">
        {missing.map(({ bodies, because }) => (
          <li className="kern-body" key={bodies.map(({ id }) => id).join()}>
            {t('papers.missingDeliberation', {
              bodies: bodies.map(({ name }) => name).join(t('papers.or')),
              because: labels('deliberationGrounds', because),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
