import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle, BundleConsultation, BundleMember } from '../api/bundles';
import { useModel } from '../api/model';
import { FilterSelect } from '../processes/FilterSelect';
import { Refused } from './Refused';
import { TextField } from './TextField';
import { useBundleEntry } from './use-bundle-entry';

const decisionResults = [
  ...['adopted', 'rejected', 'postponed', 'referred', 'referredBack', 'removed', 'noted', 'noVote'],
];
const deliberationResults = [
  ...['recommended', 'rejected', 'postponed', 'referred', 'referredBack', 'removed', 'noted', 'noVote'],
];

/** Records what a session did with each paper of the bundle; the items of a paper share its result. */
export function ResultForBundle({
  bundle,
  consultation,
}: {
  bundle: Bundle;
  consultation: BundleConsultation;
}) {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const [results, setResults] = useState<Readonly<Record<string, string>>>({});
  const [reference, setReference] = useState('');
  const entry = useBundleEntry(bundle);
  const { consultationId, role, sessionOn } = consultation;
  const decides = role === 'decision';
  const own = ({ processId, proposedItems }: BundleMember): object => {
    const resultCode = results[processId];
    if (!decides) return { resultCode };
    const items =
      resultCode === 'adopted' ? proposedItems.map((item) => ({ ...item, result: resultCode })) : [];
    return { resultCode, items };
  };
  return (
    <form
      className="bundle-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const shared = decides
          ? { consultationId, decidedOn: sessionOn, ...(reference && { reference }) }
          : { consultationId };
        entry.mutate({
          type: decides ? 'decision.recorded' : 'consultation.held',
          data: shared,
          own,
        });
      }}
    >
      {entry.isError && <Refused error={entry.error} />}
      {bundle.members
        .filter(({ open }) => open)
        .map(({ processId, title }) => (
          <FilterSelect
            key={processId}
            name={`result-${consultationId}-${processId}`}
            label={t('bundle.resultOf', { title })}
            value={results[processId] ?? ''}
            all={t('bundle.choose')}
            options={(decides ? decisionResults : deliberationResults).map((code) => [
              code,
              model?.labels['results']?.[code] ?? code,
            ])}
            choose={(code) => {
              setResults((before) => ({ ...before, [processId]: code }));
            }}
          />
        ))}
      {decides && (
        <TextField
          id={`reference-${consultationId}`}
          label={t('bundle.decisionReference')}
          value={reference}
          change={setReference}
        />
      )}
      <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={entry.isPending}>
        <span className="kern-label">{t('bundle.recordAll')}</span>
      </button>
    </form>
  );
}
