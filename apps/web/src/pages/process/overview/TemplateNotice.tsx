import { useTranslation } from 'react-i18next';
import type { Process } from '../../../api/process.types';
import { useProcessTemplate } from '../../../api/templates';
import { useRecord } from '../../../record/RecordProvider';
import { Alert } from '../../../view/Alert';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';

/** Says that there is a newer version of the kind of planning, and what lifting the process to it would change. */
export function TemplateNotice({ process }: { process: Process }) {
  const { t } = useTranslation();
  const record = useRecord();
  const allowed = useAllowed(process.id, own.lifted);
  const { data } = useProcessTemplate(process.id);
  if (!data?.lift) return null;
  const { version, newest } = data;
  const { changes, missing, refused } = data.lift;
  return (
    <Alert kind="info" title={t('templates.lift.title')}>
      <p className="kern-body">{t('templates.lift.text', { version, newest })}</p>
      <details className="kern-accordion">
        <summary className="kern-accordion__header">
          <span className="kern-title kern-title--small">{t('templates.lift.changes')}</span>
        </summary>
        <div className="kern-accordion__body stack">
          {changes.length === 0 ? (
            <p className="kern-body">{t('templates.lift.nothing')}</p>
          ) : (
            <Texts texts={changes} />
          )}
          {missing.length > 0 && (
            <>
              <p className="kern-title kern-title--small">{t('templates.lift.missing')}</p>
              <Texts texts={missing.map(({ label, message }) => `${label}: ${message}`)} />
            </>
          )}
        </div>
      </details>
      {refused.length > 0 && (
        <>
          <p className="kern-title kern-title--small">{t('templates.lift.refused')}</p>
          <Texts texts={refused.map(({ message }) => message)} />
        </>
      )}
      {refused.length === 0 && allowed && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            onClick={() => {
              record({ type: own.lifted, settled: { version: newest } });
            }}
          >
            <span className="kern-label">{t('templates.lift.act', { newest })}</span>
          </button>
        </div>
      )}
      {refused.length === 0 && !allowed && (
        <p className="kern-body">{t('templates.lift.head', { department: process.department.name })}</p>
      )}
    </Alert>
  );
}

const Texts = ({ texts }: { texts: readonly string[] }) => (
  <ul className="kern-list kern-list--bullet">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
