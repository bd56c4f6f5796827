import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BudgetLine, Process } from '../../../api/process.types';
import { useWindows } from '../../../api/topics';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { Badge } from '../../../view/Badge';
import { DataTable } from '../../../view/DataTable';
import { isCost } from '../../../view/line-sums';

interface Happened {
  readonly key: string;
  readonly on: string;
  readonly what: ReactNode;
  readonly why: string;
  readonly cents?: number;
}

/** Everything that happened to the money of a line, by day. */
export function LineHistory({ process, line }: { process: Process; line: BudgetLine }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { data: windows } = useWindows();
  const purposeOf = (lineId: string | undefined) => {
    const other = process.budgetLines.find(({ id }) => id === lineId);
    return other && t('money.fromLine', { line: `${String(other.year)}: ${other.purpose}` });
  };
  const joined = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('; ');
  const ground = (legalGround: string | undefined) =>
    legalGround && t('money.onGround', { ground: legalGround });
  const rows: Happened[] = [
    ...line.registrations.map((one, index) => ({
      key: `registration ${String(index)}`,
      on: one.on,
      what: (
        <>
          {t('money.registered')}{' '}
          {index < line.registrations.length - 1 && <Badge kind="info">{t('money.replaced')}</Badge>}
        </>
      ),
      why: joined(windows?.find(({ id }) => id === one.windowId)?.title, one.basis),
      cents: one.cents,
    })),
    ...line.appropriations.map((one) => ({
      key: `appropriation ${one.id}`,
      on: one.on,
      what: (
        <>
          {labels('appropriationSources', one.source)}{' '}
          {one.standing === 'conditional' && <Badge kind="warning">{t('money.standing.conditional')}</Badge>}
          {one.standing === 'gone' && <Badge kind="danger">{t('money.standing.gone')}</Badge>}
        </>
      ),
      why: joined(
        process.decisions.find(({ id }) => id === one.decisionId)?.reference,
        purposeOf(one.fromLineId),
        process.grants.find(({ id }) => id === one.grantId)?.programme,
        one.conditional?.text,
        one.conditionMetOn && t('money.conditionMet', { day: formats.day(one.conditionMetOn) }),
        ground(one.legalGround),
      ),
      cents: one.cents,
    })),
    ...line.blocks.map((one) => ({
      key: `block ${one.id}`,
      on: one.on,
      what: (
        <>
          {t(one.cents === undefined ? 'money.blockedWhole' : 'money.blocked')}{' '}
          {!one.blocking && <Badge kind="info">{t('money.lifted')}</Badge>}
        </>
      ),
      why: one.reason,
      cents: one.cents,
    })),
    ...line.commitments.map((one) => ({
      key: `commitment ${one.id}`,
      on: one.on,
      what: t('money.committed'),
      why: joined(
        one.reference,
        one.openCents !== one.cents
          ? t('money.stillBound', { sum: formats.money(one.openCents) })
          : undefined,
        ground(one.legalGround),
      ),
      cents: one.cents,
    })),
    ...line.bookings.map((one, index) => ({
      key: `booking ${String(index)}`,
      on: one.bookedOn,
      what: t(isCost(line) ? `money.booked.${one.kind}` : `money.bookedIn.${one.kind}`),
      why: joined(one.voucher, ground(one.legalGround)),
      cents: one.cents,
    })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  if (rows.length === 0) return <p className="kern-body kern-body--muted">{t('money.nothingHappened')}</p>;
  return (
    <DataTable
      caption={t('money.history')}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { name: t('money.day'), cell: ({ on }) => formats.day(on) },
        { name: t('money.what'), cell: ({ what }) => what },
        { name: t('money.why'), cell: ({ why }) => why },
        {
          name: t('money.amount'),
          numeric: true,
          cell: ({ cents }) => (cents === undefined ? '' : formats.money(cents)),
        },
      ]}
    />
  );
}
