import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoveragePhase, CoverageStatus } from '../../../api/types';
import type { CoverageBasis, Process } from '../../../api/process.types';
import { addresses } from '../../../site/addresses';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useRecord } from '../../../record/RecordProvider';
import { CoverageBadge } from '../../../view/CoverageBadge';
import { DataTable } from '../../../view/DataTable';
import { Empty } from '../../../view/Empty';
import { MandateContent } from '../mandate/MandateContent';
import { MandateVersions } from '../mandate/MandateVersions';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';

interface CoverageRow {
  readonly phase: CoveragePhase;
  readonly status: CoverageStatus;
  readonly by?: CoverageBasis | null;
}

export function MandateTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const formats = useFormats();
  const record = useRecord();
  const mayDraft = useAllowed(process.id, own.drafted);
  const { mandate } = process;
  const basis = (by: CoverageBasis | null | undefined): string => {
    if (!by) return '–';
    if ('norm' in by) return by.norm;
    const decision = process.decisions.find(({ id }) => id === by.decisionId);
    return t('mandate.item', {
      no: by.itemNo,
      decision: decision?.reference ?? (decision ? formats.day(decision.decidedOn) : ''),
    });
  };
  // The interface answers in the order of the phases, and with nothing but phases.
  const rows = Object.entries(process.coverage).map(([phase, covered]): CoverageRow => ({
    phase: phase as CoveragePhase,
    ...covered,
  }));
  return (
    <div className="stack">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to={addresses.mandateSheet(process.id)}>
          {t('sheet.open')}
        </Link>
      </p>
      <DataTable
        caption={t('mandate.coverage')}
        rows={rows}
        keyOf={({ phase }) => phase}
        columns={[
          { name: t('mandate.phase'), cell: ({ phase }) => labels('phases', phase) },
          { name: t('ring.commissioned'), cell: ({ status }) => <CoverageBadge value={status} /> },
          { name: t('mandate.restsOn'), cell: ({ by }) => basis(by) },
        ]}
      />
      {mandate ? (
        <>
          <section aria-labelledby="mandate-draft" className="stack">
            <div className="section-head">
              <h2 className="kern-heading-medium" id="mandate-draft">
                {mandate.versions.length > 0 ? t('mandate.inForce') : t('mandate.draft')}
              </h2>
              {mayDraft && (
                <button
                  type="button"
                  className="kern-btn kern-btn--secondary"
                  onClick={() => {
                    record({ type: own.drafted });
                  }}
                >
                  <span className="kern-icon kern-icon--edit" aria-hidden="true" />
                  <span className="kern-label">{t('mandate.edit')}</span>
                </button>
              )}
            </div>
            <p className="kern-body">
              {t('mandate.kind')}: {labels('mandateKinds', mandate.kind)}
            </p>
            <MandateContent parts={mandate.draft} />
          </section>
          <MandateVersions process={process} versions={mandate.versions} />
        </>
      ) : (
        <Empty>{t('mandate.none')}</Empty>
      )}
    </div>
  );
}
