import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Paper } from '../../../api/process.types';
import { addresses } from '../../../site/addresses';
import { useRecordsAtAll } from '../../../record/use-may-record';
import { own } from '../../../record/own-entries';

/** With what a paper goes to the council; or, as long as it is open, the way to put it together with others. */
export function BundleLink({ processId, paper }: { processId: string; paper: Paper }) {
  const { t } = useTranslation();
  const may = useRecordsAtAll(own.bundled);
  const { bundle, bundleable } = paper;
  if (bundle)
    return (
      <p className="kern-body">
        <Link className="kern-link" to={addresses.bundle(bundle.id)}>
          {t('bundle.goesWith', { title: bundle.title })}
        </Link>
      </p>
    );
  if (!bundleable || !may) return null;
  const query = new URLSearchParams({ prozess: processId, vorlage: paper.id });
  return (
    <p className="kern-body">
      <Link className="kern-link" to={`${addresses.newBundle}?${query.toString()}`}>
        {t('bundle.new')}
      </Link>
    </p>
  );
}
