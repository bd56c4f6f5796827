import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SequenceStep } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { useNames } from '../i18n/names';
import { useVotesText } from '../i18n/votes';
import { Badge } from './Badge';
import { DataTable, type Column } from './DataTable';
import { Result } from './Result';

interface Props {
  readonly caption: string;
  readonly steps: readonly SequenceStep[];
  /** What can be done with a step; null where nothing can. */
  readonly actions?: (step: SequenceStep) => ReactNode;
}

/** The deliberation sequence of a paper: who dealt with it when, as what, and with which result. */
export function SequenceTable({ caption, steps, actions }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const votesText = useVotesText();
  const columns: Column<SequenceStep>[] = [
    {
      name: t('papers.session'),
      cell: ({ on, earlierDays, shortNoticeBecause }) => (
        <>
          <time dateTime={on}>{formats.day(on)}</time>
          {earlierDays.map(({ sessionOn, reason }) => (
            <span className="below" key={sessionOn}>
              {t('papers.moved', { day: formats.day(sessionOn), reason })}
            </span>
          ))}
          {shortNoticeBecause && (
            <span className="below">{t('papers.shortNotice', { reason: shortNoticeBecause })}</span>
          )}
        </>
      ),
    },
    {
      name: t('papers.body'),
      cell: ({ bodyId, public: isPublic }) => (
        <>
          {names.body(bodyId)} {!isPublic && <Badge kind="warning">{t('papers.closed')}</Badge>}
        </>
      ),
    },
    { name: t('papers.role'), cell: ({ role }) => labels('consultationRoles', role) },
    {
      name: t('papers.result'),
      cell: ({ resultCode, resultLabel, note }) => (
        <>
          {resultCode ? <Result code={resultCode} label={resultLabel} /> : t('papers.noResult')}
          {note && <span className="below">{note}</span>}
        </>
      ),
    },
    { name: t('papers.votes'), cell: ({ votes }) => votesText(votes) || '–' },
  ];
  if (actions && steps.some((step) => actions(step) !== null))
    columns.push({ name: t('papers.toDo'), cell: actions });
  return (
    <DataTable
      caption={caption}
      rows={steps}
      columns={columns}
      keyOf={({ consultationId, decisionId, on }) => `${consultationId ?? decisionId ?? ''} ${on}`}
    />
  );
}
