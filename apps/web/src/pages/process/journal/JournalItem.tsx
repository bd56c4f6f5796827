import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../../api/types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { Badge } from '../../../view/Badge';

interface Props {
  readonly entry: JournalEntry;
  /** Opens the form to take it back; undefined where that is not possible. */
  readonly takeBack?: () => void;
}

export function JournalItem({ entry, takeBack }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const { actor, basis, reversed } = entry;
  return (
    <li className={reversed ? 'journal__entry journal__entry--reversed' : 'journal__entry'} value={entry.seq}>
      <div className="journal__day">
        <time dateTime={entry.occurredOn}>{formats.day(entry.occurredOn)}</time>
        <span className="journal__number">{t('journal.number', { seq: entry.seq })}</span>
      </div>
      <div className="journal__what">
        <p className="kern-body kern-body--bold">
          {reversed ? <s>{entry.label}</s> : entry.label}{' '}
          {reversed && <Badge kind="warning">{t('journal.reversed')}</Badge>}
        </p>
        {entry.hidden && <p className="kern-body kern-body--small kern-body--muted">{t('journal.hidden')}</p>}
        {entry.redacted && (
          <p className="kern-body kern-body--small">
            {t('journal.redacted', {
              reason: entry.redacted.reason,
              when: formats.moment(entry.redacted.at),
            })}
          </p>
        )}
        {entry.summary && (
          <p className="kern-body kern-body--small">{reversed ? <s>{entry.summary}</s> : entry.summary}</p>
        )}
        <p className="kern-body kern-body--small kern-body--muted">
          {t('journal.recorded', {
            who: actor.name,
            role: labels('roles', actor.role),
            when: formats.moment(entry.recordedAt),
          })}
          {basis && ` · ${t('journal.basis', { basis })}`}
        </p>
        {takeBack && (
          <button
            type="button"
            className="link-button journal__take-back"
            onClick={takeBack}
            aria-label={t('journal.takeBackEntry', { seq: entry.seq })}
          >
            {t('journal.takeBack')}
          </button>
        )}
      </div>
    </li>
  );
}
