import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Consultation } from '../../api/council';
import { addresses } from '../../site/addresses';
import { useLabels } from '../../i18n/labels';
import { Badge } from '../../view/Badge';

/** One paper as an agenda has it: what it is, whose it is, and what the body is to do with it. */
export function PaperOnAgenda({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { processId, processNumber, processTitle, paperTitle, paperReference, paperKind, role } =
    consultation;
  return (
    <div className="agenda-paper">
      <span className="row-note">
        {[paperReference, labels('paperKinds', paperKind), labels('consultationRoles', role)]
          .filter(Boolean)
          .join(', ')}
      </span>
      <Link
        className="kern-link kern-link--no-visited-state agenda-paper__title"
        to={addresses.processTab(processId, 'vorlagen')}
      >
        {paperTitle}
      </Link>
      <span className="row-note">
        {processNumber} {processTitle}, {consultation.department.name}
      </span>
      {!consultation.public && <Badge kind="warning">{t('papers.notPublic')}</Badge>}
    </div>
  );
}
