import { useTranslation } from 'react-i18next';
import { useJournal } from '../api/processes';
import { useFormats } from '../i18n/formats';
import { Alert } from '../view/Alert';

interface Props {
  readonly processId: string;
  /** Which process, where the page is about several. */
  readonly about?: string;
  /** The version the person was looking at. */
  readonly since: number;
}

/** Somebody else was quicker: what they recorded, so that one can decide whether one's own still fits. */
export function ChangedMeanwhile({ processId, about, since }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: journal } = useJournal(processId);
  const newer = (journal ?? []).filter(({ seq }) => seq > since);
  return (
    <Alert kind="warning" title={[t('record.changed.title'), about].filter(Boolean).join(': ')}>
      <p className="kern-body">{t('record.changed.text')}</p>
      <ul className="fault-list">
        {newer.map((entry) => (
          <li className="kern-body" key={entry.seq}>
            {t('record.changed.entry', {
              label: entry.label,
              who: entry.actor.name,
              when: formats.moment(entry.recordedAt),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
