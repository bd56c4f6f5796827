import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSimilar } from '../../api/processes';
import { addresses } from '../../site/addresses';
import { useLabels } from '../../i18n/labels';
import { Alert } from '../../view/Alert';
import { tellingWord } from './telling-word';

/** Processes that are called like the topic being submitted, so that nobody enters it twice. */
export function SimilarProcesses({ title }: { title: string }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { data } = useSimilar(useDeferredValue(tellingWord(title)));
  if (!data || data.length === 0) return null;
  return (
    <Alert kind="info" title={t('submit.similar')}>
      <ul className="kern-list kern-list--bullet">
        {data.map(({ id, number, title: called, state }) => (
          <li key={id}>
            <Link
              className="kern-link kern-link--no-visited-state"
              to={addresses.process(id)}
              target="_blank"
            >
              {number} {called}
            </Link>{' '}
            ({labels('states', state)})
          </li>
        ))}
      </ul>
    </Alert>
  );
}
