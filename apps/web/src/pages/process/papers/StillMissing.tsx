import { useTranslation } from 'react-i18next';
import { useNext } from '../../../api/processes';
import type { NextEntry } from '../../../api/types';
import { MissingElsewhere } from '../../../record/MissingElsewhere';
import { useRecord } from '../../../record/RecordProvider';

interface Props {
  readonly processId: string;
  readonly entries: readonly NextEntry[];
}

/** What has to be recorded first before something can be done with a part of the dossier. */
export function StillMissing({ processId, entries }: Props) {
  const { t } = useTranslation();
  const record = useRecord();
  const { data: next = [] } = useNext(processId);
  return entries.map(({ type, label, missing }) => (
    <details className="kern-accordion" key={type}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          {t('papers.stillMissing', { label, count: missing.length })}
        </span>
      </summary>
      <div className="kern-accordion__body">
        <MissingElsewhere missing={missing} next={next} goTo={record} />
      </div>
    </details>
  ));
}
