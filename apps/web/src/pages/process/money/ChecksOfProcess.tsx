import { useTranslation } from 'react-i18next';
import { useNext } from '../../../api/processes';
import type { MoneyCheck, Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useRecord } from '../../../record/RecordProvider';
import { Badge } from '../../../view/Badge';
import { Empty } from '../../../view/Empty';
import { startOfCheck } from '../../../parts/money/start-of-check';
import { useAsks } from '../../../parts/money/use-asks';

/** What is found about the money of a process, each with the form that mends it. */
export function ChecksOfProcess({ process }: { process: Process }) {
  const { t } = useTranslation();
  const { moneyFindings: checks } = process;
  return (
    <section className="stack" aria-labelledby="money-checks">
      <h2 className="kern-heading-medium" id="money-checks">
        {t('money.checks')}
      </h2>
      {checks.length === 0 ? (
        <Empty>{t('money.nothingWrong')}</Empty>
      ) : (
        <ul className="money-checks">
          {checks.map((check) => (
            <li key={`${check.code} ${check.where} ${check.message}`}>
              <Check check={check} processId={process.id} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Check({ check, processId }: { check: MoneyCheck; processId: string }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const formats = useFormats();
  const record = useRecord();
  const { data: next = [] } = useNext(processId);
  const { effect, message, mending, from, overriddenBecause } = check;
  const asks = useAsks();
  const start = startOfCheck(check, next, asks);
  const label = next.find(({ type }) => type === start?.type)?.label;
  return (
    <div className="money-check">
      <div className="money-check__text">
        <Badge kind={effect === 'alert' ? 'warning' : 'danger'}>{labels('findingEffects', effect)}</Badge>
        <p className="kern-body">{message}</p>
        <p className="kern-body kern-body--small kern-body--muted">
          {mending} {t('money.since', { day: formats.day(from) })}
        </p>
        {overriddenBecause && (
          <p className="kern-body kern-body--small">{t('money.onGround', { ground: overriddenBecause })}</p>
        )}
      </div>
      {start && label && (
        <button
          type="button"
          className="kern-btn kern-btn--secondary kern-btn--x-small"
          aria-label={`${label}: ${message}`}
          onClick={() => {
            record(start);
          }}
        >
          <span className="kern-label">{label}</span>
        </button>
      )}
    </div>
  );
}
