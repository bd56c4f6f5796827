import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Process } from '../../../api/process.types';
import { useProcessTemplate } from '../../../api/templates';
import { addresses } from '../../../site/addresses';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';

/** Offers the usual steps of a phase that has begun and in which they are not planned yet. */
export function UsualStepsNotice({ process }: { process: Process }) {
  const { t } = useTranslation();
  const allowed = useAllowed(process.id, own.stepPlanned);
  const { data } = useProcessTemplate(process.id);
  const count = (data?.steps ?? []).filter(({ underWay, proposedOn }) => underWay && proposedOn).length;
  if (count === 0 || !allowed) return null;
  return (
    <p className="kern-body">
      {t('templates.steps.waiting', { count })}{' '}
      <Link className="kern-link" to={addresses.processTab(process.id, 'schritte')}>
        {t('templates.steps.look')}
      </Link>
    </p>
  );
}
