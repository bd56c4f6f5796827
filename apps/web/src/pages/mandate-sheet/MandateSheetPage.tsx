import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../api/problem';
import { useMandateSheet } from '../../api/processes';
import type { MandateSheet } from '../../api/process.types';
import { addresses } from '../../site/addresses';
import { NotFoundPage } from '../../view/NotFoundPage';
import { PageTitle } from '../../view/PageTitle';
import { useFormats } from '../../i18n/formats';
import { useLabels, useStateLabel } from '../../i18n/labels';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { BasisSection } from './BasisSection';
import { ChangesSection } from './ChangesSection';
import { ConditionsSection } from './ConditionsSection';
import { DecidedText } from './DecidedText';
import { MoneySection } from './MoneySection';
import { NotCoveredSection } from './NotCoveredSection';
import { OpenSection } from './OpenSection';
import { PhasesSection } from './PhasesSection';
import { SequenceSection } from './SequenceSection';
import './mandate-sheet.css';

/** The page a liaison puts on the table: what a process may do, by whose authority, and what it may not. */
export function MandateSheetPage() {
  const { id = '' } = useParams();
  const sheet = useMandateSheet(id);
  if (sheet.isPending) return <Loading />;
  if (isProblem(sheet.error, 404)) return <NotFoundPage />;
  if (!sheet.data) return <ErrorState error={sheet.error} retry={() => void sheet.refetch()} />;
  return <Sheet processId={id} sheet={sheet.data} />;
}

function Sheet({ processId, sheet }: { processId: string; sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const stateLabel = useStateLabel();
  return (
    <article className="mandate-sheet">
      <nav className="mandate-sheet__back" aria-label={t('process.back')}>
        <Link
          className="kern-link kern-link--small kern-link--no-visited-state"
          to={addresses.processTab(processId, 'auftrag')}
        >
          <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
          {t('sheet.toProcess')}
        </Link>
      </nav>
      <div className="section-head">
        <PageTitle title={sheet.title} preline={`${t('sheet.title')} · ${sheet.number}`} />
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          onClick={() => {
            print();
          }}
        >
          <span className="kern-label">{t('sheet.print')}</span>
        </button>
      </div>
      <p className="kern-body mandate-sheet__standing">
        {t('sheet.standing', {
          day: formats.day(sheet.on),
          state: stateLabel(sheet.state),
          commissioning: labels('commissioning', sheet.commissioning),
          task: t(sheet.statutory ? 'process.statutory' : 'process.discretionary'),
        })}
      </p>
      {!sheet.version && <Empty>{t('sheet.noMandate')}</Empty>}
      <NotCoveredSection sheet={sheet} />
      <BasisSection sheet={sheet} />
      <DecidedText sheet={sheet} />
      <PhasesSection sheet={sheet} />
      <ConditionsSection sheet={sheet} />
      <MoneySection money={sheet.money} />
      <SequenceSection sheet={sheet} />
      <OpenSection sheet={sheet} />
      <ChangesSection sheet={sheet} />
    </article>
  );
}
