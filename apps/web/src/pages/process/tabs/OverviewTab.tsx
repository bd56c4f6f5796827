import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useFieldLabels } from '../../../i18n/field-labels';
import { useLabels, useStateLabel } from '../../../i18n/labels';
import { Ring } from '../../../ring/Ring';
import { RingLegend } from '../../../ring/RingLegend';
import { RingTable } from '../../../ring/RingTable';
import { Facts } from '../../../view/Facts';
import { NextSteps } from '../overview/NextSteps';
import { TemplateNotice } from '../overview/TemplateNotice';
import { ringCoverage } from '../overview/ring-coverage';
import { UsualStepsNotice } from '../steps/UsualStepsNotice';
import { RelatedProcesses } from '../overview/RelatedProcesses';
import { own } from '../../../record/own-entries';

export function OverviewTab({ process }: { process: Process }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const name = useFieldLabels(own.submitted);
  const stateLabel = useStateLabel();
  const coverage = ringCoverage(process);
  const { parked } = process;
  return (
    <div className="overview">
      <div className="overview__ring">
        <div className="overview__drawing">
          <Ring
            state={process.state}
            stateLabel={stateLabel(process.state)}
            commissioning={process.commissioning}
            coverage={coverage}
            path={process.path}
            suspendedFrom={process.suspendedFrom}
          />
          <div className="overview__centre" aria-hidden="true">
            {/* Many states already begin with the name of their phase. */}
            {!stateLabel(process.state).includes(labels('phaseNames', process.phase)) && (
              <span className="overview__phase">{labels('phaseNames', process.phase)}</span>
            )}
            <span className="overview__state">{stateLabel(process.state)}</span>
            <span className="overview__since">
              {t('processes.since', { day: formats.day(process.since) })}
            </span>
          </div>
        </div>
        <RingLegend coverage={coverage} />
        <details className="kern-accordion overview__table">
          <summary className="kern-accordion__header">
            <span className="kern-title kern-title--small">{t('ring.asTable')}</span>
          </summary>
          <div className="kern-accordion__body">
            <RingTable
              state={process.state}
              coverage={coverage}
              path={process.path}
              suspendedFrom={process.suspendedFrom}
            />
          </div>
        </details>
      </div>
      <div className="stack">
        <TemplateNotice process={process} />
        <NextSteps process={process} />
        <UsualStepsNotice process={process} />
      </div>
      <section className="overview__facts" aria-labelledby="about">
        <h2 className="kern-heading-medium" id="about">
          {t('process.about')}
        </h2>
        {process.summary && <p className="kern-body">{process.summary}</p>}
        <Facts
          facts={[
            [t('process.task'), process.statutory ? t('process.statutory') : t('process.discretionary')],
            [t('process.legalBasis'), process.statutoryBasis],
            [name('area'), process.area],
            [name('origin'), labels('origins', process.origin)],
            [name('urgency'), labels('urgencies', process.urgency)],
            [t('process.waitingFor'), parked && labels('waitingFor', parked.waitingFor)],
            [t('process.reviewOn'), parked && formats.day(parked.reviewOn)],
            [t('process.parkedBecause'), parked?.reason],
          ]}
        />
        <RelatedProcesses process={process} />
        {process.signals.length > 0 && (
          <>
            <h3 className="kern-heading-small">{t('process.signals')}</h3>
            <ul className="plain-list">
              {process.signals.map((signal, index) => (
                <li className="kern-body" key={index}>
                  {formats.day(signal.notedOn)}: {signal.source}
                  {signal.note && ` – ${signal.note}`}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
