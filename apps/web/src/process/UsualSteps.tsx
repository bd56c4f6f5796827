import { useTranslation } from 'react-i18next';
import { useProcessTemplate } from '../api/templates';
import type { Process } from '../api/process.types';
import { useLabels } from '../i18n/labels';
import { useRecord } from '../record/RecordProvider';
import { useAllowed } from './use-allowed';

/** The steps this kind of planning usually takes and nobody has planned here; each leads to its form. */
export function UsualSteps({ process }: { process: Process }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const record = useRecord();
  const allowed = useAllowed(process.id, 'step.planned');
  const { data } = useProcessTemplate(process.id);
  const open = (data?.steps ?? []).filter(({ planned }) => !planned);
  if (open.length === 0 || process.final) return null;
  return (
    <section className="stack" aria-labelledby="usual-steps">
      <h3 className="kern-heading-small" id="usual-steps">
        {t('templates.steps.title')}
      </h3>
      <p className="kern-body kern-body--muted">{t('templates.steps.hint')}</p>
      <ul className="plain-list stack">
        {open.map(({ phase, title, label }) => (
          <li key={`${phase} ${title}`} className="kern-body">
            {labels('phases', phase)}: {label}{' '}
            {allowed && (
              <button
                type="button"
                className="kern-btn kern-btn--tertiary"
                onClick={() => {
                  record({ type: 'step.planned', settled: { phase, title } });
                }}
              >
                <span className="kern-label">
                  {t('templates.steps.plan')}
                  <span className="kern-sr-only">: {label}</span>
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
