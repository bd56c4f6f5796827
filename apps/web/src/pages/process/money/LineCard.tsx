import { useTranslation } from 'react-i18next';
import type { BudgetLine, Process } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useModel } from '../../../api/model';
import { useNext } from '../../../api/processes';
import { ActionButtons } from '../../../record/ActionButtons';
import { Badge } from '../../../view/Badge';
import { Facts } from '../../../view/Facts';
import { LineHistory } from './LineHistory';
import { isCost } from '../../../view/line-sums';

const sums = [
  'plannedCents',
  'registeredCents',
  'approvedCents',
  'conditionalCents',
  'registeredOpenCents',
  'carriedForwardCents',
  'transferredCents',
  'blockedCents',
  'availableCents',
  'committedCents',
  'spentCents',
  'freeCents',
] as const;
/** Of what comes in nothing is available, bound or free. */
const ofRevenue = [
  'plannedCents',
  'registeredCents',
  'approvedCents',
  'conditionalCents',
  'spentCents',
] as const;
/** Also told where they are nought. */
const always: readonly string[] = ['plannedCents', 'approvedCents', 'spentCents', 'freeCents'];

/** One line of a budget: its sums, all that happened to its money, and what can be recorded about it. */
export function LineCard({ process, line }: { process: Process; line: BudgetLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: next = [] } = useNext(process.id);
  const { data: model } = useModel();
  const { year, purpose, account, cancelledBecause, sums: ofLine } = line;
  const measure = process.measures.find(({ id }) => id === line.owner.measureId);
  const grant = process.grants.find(({ id }) => id === line.grantId);
  const able = (model?.acts.line ?? []).flatMap(
    (type) => next.find((entry) => entry.type === type && entry.permitted && entry.possible) ?? [],
  );
  return (
    <details className="kern-accordion money-line">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small money-line__title">
          <span>
            {year} · {measure ? `${measure.title}: ${purpose}` : purpose}
            {!isCost(line) && ` (${labels('lineKinds', line.kind)})`}
          </span>
          <span className="money-line__sum">{formats.money(line.plannedCents)}</span>
        </span>
      </summary>
      <div className="kern-accordion__body stack">
        {cancelledBecause !== undefined && (
          <div>
            <Badge kind="info">{t('money.cancelled')}</Badge> {cancelledBecause}
          </div>
        )}
        <Facts
          facts={[
            [t('money.account'), `${account.scheme} ${account.code}`],
            [t('money.kind'), `${labels('lineKinds', line.kind)}, ${labels('lineClasses', line.class)}`],
            [t('money.owedBy'), line.owedBy],
            [t('money.grant'), grant?.programme],
            [t('money.recurring'), line.recurring && t('money.yes')],
            ...(isCost(line) ? sums : ofRevenue)
              .filter((sum) => always.includes(sum) || ofLine[sum] !== 0)
              .map(
                (sum) =>
                  [
                    t(sum === 'spentCents' && !isCost(line) ? 'money.received' : `money.sum.${sum}`),
                    formats.money(ofLine[sum]),
                  ] as const,
              ),
            ...Object.entries(line.commitmentAppropriations ?? {}).map(
              ([until, cents]) =>
                [t('money.commitmentAppropriation', { year: until }), formats.money(cents)] as const,
            ),
          ]}
        />
        <LineHistory process={process} line={line} />
        {cancelledBecause === undefined && (
          <ActionButtons
            entries={able}
            about={`${String(year)}: ${purpose}`}
            settled={() => ({ lineId: line.id })}
          />
        )}
      </div>
    </details>
  );
}
