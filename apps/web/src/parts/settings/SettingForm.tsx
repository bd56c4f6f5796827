import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../../api/model.types';
import { asProblem, isProblem } from '../../api/problem';
import { FaultSummary } from '../../record/FaultSummary';
import { faultsAtFields, ownFaults, serverFaults, type PlacedFault } from '../../record/faults';
import { EntryForm } from '../../record/form/EntryForm';
import { filledIn, withRequiredParts, type Plain } from '../../record/form/plain-data';
import { problemText } from '../../view/problem-text';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { mergedWith } from './meanwhile';
import { useConfiguredReferences } from './use-configured-references';

/** Something configured as a form shows it, and the version it has there, where versions of it are counted. */
export interface Seen {
  readonly data: Plain;
  readonly version?: number | undefined;
}

interface Props<T> {
  readonly id: string;
  readonly schema: FieldSchema;
  readonly initial: Plain;
  /** The version of what the form begins with. */
  readonly version?: number | undefined;
  readonly save: (data: Plain, seen: Seen) => Promise<T>;
  /** The same as it stands on the server, asked for where somebody else changed it meanwhile. */
  readonly latest?: () => Promise<Seen>;
  readonly onSaved: (saved: T) => void;
  readonly cancel?: () => void;
}

/** A form for something that is configured, drawn from the server's schema. */
export function SettingForm<T>({ id, schema, initial, version, save, latest, onSaved, cancel }: Props<T>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const references = useConfiguredReferences();
  // What is read anew while somebody types is no news to them: they change what they saw.
  const [seen, setSeen] = useState<Seen>({ data: initial, version });
  const [before, setBefore] = useState<Plain | undefined>();
  const [data, setData] = useState(initial);
  const [own, setOwn] = useState<readonly PlacedFault[] | undefined>();
  const saving = useMutation({
    mutationFn: (filled: Plain) => save(filled, seen),
    onError: async (error) => {
      if (!latest || !isProblem(error, 412)) return;
      const now = await latest();
      setData((typed) => mergedWith(now.data, seen.data, typed));
      setBefore(seen.data);
      setSeen(now);
    },
    onSuccess: (saved) => {
      // Names and rules stand on many pages.
      void client.invalidateQueries();
      onSaved(saved);
    },
  });
  const isStale = latest !== undefined && isProblem(saving.error, 412) && before !== undefined;
  const refusal = saving.error && !isStale ? asProblem(saving.error) : undefined;
  const told = refusal && problemText(refusal, t);
  const faults = useMemo(
    () => own ?? (refusal && serverFaults(schema, refusal.errors, '')),
    [own, refusal, schema],
  );
  const atFields = useMemo(() => faultsAtFields(refusal?.errors ?? [], ''), [refusal]);
  return (
    <div className="stack setting-form">
      {faults && (
        <FaultSummary title={told && !own ? told.title : t('form.check')} faults={faults}>
          {refusal && !own && faults.length === 0 && <p className="kern-body">{told?.detail}</p>}
        </FaultSummary>
      )}
      {before && isStale && <ChangedMeanwhile schema={schema} before={before} now={seen.data} />}
      <EntryForm
        id={id}
        schema={schema}
        data={data}
        references={references}
        faults={atFields}
        onChange={setData}
        onSubmit={() => {
          if (saving.isPending) return;
          setOwn(undefined);
          saving.mutate(withRequiredParts(filledIn(data), schema));
        }}
        onFaults={(errors) => {
          setOwn(ownFaults(schema, errors));
        }}
      >
        <div className="kern-btn-wrapper setting-form__actions">
          <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={saving.isPending}>
            <span className="kern-label">{t('administration.save')}</span>
          </button>
          {cancel && (
            <button type="button" className="kern-btn kern-btn--tertiary" onClick={cancel}>
              <span className="kern-label">{t('administration.cancel')}</span>
            </button>
          )}
        </div>
      </EntryForm>
    </div>
  );
}
