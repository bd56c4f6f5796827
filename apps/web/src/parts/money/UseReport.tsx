import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../i18n/formats';
import { Badge } from '../../view/Badge';

interface Props {
  readonly dueOn?: string;
  readonly givenOn?: string;
  /** Whether somebody waits for it: a grant that was not granted is not accounted for. */
  readonly owed: boolean;
}

/** How it stands with the report of use of a grant. */
export function UseReport({ dueOn, givenOn, owed }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (givenOn !== undefined) return t('money.reportGiven', { day: formats.day(givenOn) });
  if (dueOn === undefined) return owed ? t('money.noReportDay') : '–';
  return (
    <>
      {t('money.reportDue', { day: formats.day(dueOn) })}{' '}
      {owed && dueOn < today() && <Badge kind="danger">{t('money.reportLate')}</Badge>}
    </>
  );
}
