import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Paper } from '../api/process.types';
import { useSession } from '../api/session';
import { addresses } from '../app/addresses';

/** With what a paper goes to the council; or, as long as it is open, the way to put it together with others. */
export function BundleLink({ processId, paper }: { processId: string; paper: Paper }) {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const { bundle, state, sequence } = paper;
  if (bundle)
    return (
      <p className="kern-body">
        <Link className="kern-link" to={addresses.bundle(bundle.id)}>
          {t('bundle.goesWith', { title: bundle.title })}
        </Link>
      </p>
    );
  const isFree =
    ['draft', 'coSigning', 'released', 'deliberating'].includes(state) &&
    sequence.every(({ resultCode }) => resultCode);
  if (!isFree || !person || !['planner', 'head', 'liaison'].includes(person.role)) return null;
  const query = new URLSearchParams({ prozess: processId, vorlage: paper.id });
  return (
    <p className="kern-body">
      <Link className="kern-link" to={`${addresses.newBundle}?${query.toString()}`}>
        {t('bundle.new')}
      </Link>
    </p>
  );
}
