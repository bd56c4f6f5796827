import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../api/process.types';
import { addresses } from '../app/addresses';

/** The cycle before and the one after. */
export function RelatedProcesses({ process }: { process: Process }) {
  const { t } = useTranslation();
  const related = [
    ['predecessor', process.predecessorId],
    ['successor', process.successorId],
  ] as const;
  return (
    <>
      {related.map(
        ([name, id]) =>
          id && (
            <p className="kern-body" key={name}>
              <Link className="kern-link kern-link--no-visited-state" to={addresses.process(id)}>
                {t(`process.${name}`)}
              </Link>
            </p>
          ),
      )}
    </>
  );
}
