import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../api/council';
import { useNext } from '../../api/processes';
import type { Recorded } from '../../api/types';
import { useLabels } from '../../i18n/labels';
import { PaperOnAgenda } from './PaperOnAgenda';
import { ResultBadge } from '../../view/ResultBadge';
import type { Result } from './result-draft';
import { itemsToDecide } from './items-to-decide';
import { ResultForm } from './ResultForm';
import type { ResultFormProps } from './use-result-form';

export const rowOf = ({ processId, consultationId }: Consultation): string =>
  `ergebnis_${processId}_${consultationId}`;

/** Papers that are out of the way come to no result. */
const ended: readonly string[] = ['withdrawn', 'lapsed'];

interface Props {
  readonly consultation: Consultation;
  readonly bodyId: string;
  readonly sessionOn: string;
  /** What was recorded just now. */
  readonly result?: Result;
  /** Whether this person can record results of this session. */
  readonly recording: boolean;
  readonly carriedTo?: number;
  readonly onRecorded: (recorded: Recorded, result: Result) => void;
}

/** One paper of a session: what became of it, or the form that records it. */
export function ResultRow({ consultation, result, recording, ...rest }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  // Whoever has begun to type keeps the form, whatever others record meanwhile.
  const [begun, setBegun] = useState(false);
  const code = result?.code ?? (begun ? undefined : consultation.resultCode);
  const gone = code === undefined && ended.includes(consultation.paperState);
  const row = rowOf(consultation);
  const form: ResultFormProps = {
    ...rest,
    row,
    consultation,
    onBegun: () => {
      setBegun(true);
    },
    onSentOn: () => {
      setBegun(false);
    },
  };
  return (
    <li className="result-row" id={row}>
      <div className="result-row__paper">
        <PaperOnAgenda consultation={consultation} />
        {code !== undefined && (
          <p className="result-row__result">
            <ResultBadge code={code} />
            {result?.label && <span>{t('council.results.printed', { label: result.label })}</span>}
          </p>
        )}
        {gone && <p className="row-note">{labels('paperStates', consultation.paperState)}</p>}
        {!recording && code === undefined && !gone && <ResultBadge code={undefined} />}
      </div>
      {recording &&
        code === undefined &&
        !gone &&
        (consultation.role === 'decision' ? <DecisionForm {...form} /> : <ResultForm {...form} items={[]} />)}
    </li>
  );
}

/** A decision is made by item; with which it begins, the server says. */
function DecisionForm(props: ResultFormProps) {
  const { processId, paperId } = props.consultation;
  const { data: next } = useNext(processId);
  return <ResultForm {...props} items={next && itemsToDecide(next, paperId)} />;
}
