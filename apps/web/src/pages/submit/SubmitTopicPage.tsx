import { processesKey } from '../../api/keys';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useModel } from '../../api/model';
import { asProblem } from '../../api/problem';
import { submitTopic } from '../../api/processes';
import { useSession } from '../../api/session';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { useAnnounce } from '../../view/Announcer';
import { PageTitle } from '../../view/PageTitle';
import { today } from '../../i18n/formats';
import { FaultSummary } from '../../record/FaultSummary';
import { faultsAtFields, ownFaults, placed, serverFaults, type PlacedFault } from '../../record/faults';
import { EntryForm } from '../../record/form/EntryForm';
import { filledIn, type Plain } from '../../record/form/plain-data';
import { useIdempotencyKey } from '../../record/idempotency';
import { OccurrenceFields } from '../../record/OccurrenceFields';
import { useReferences } from '../../record/use-references';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { problemText } from '../../view/problem-text';
import { SimilarProcesses } from './SimilarProcesses';
import { own } from '../../record/own-entries';

const FORM = 'submit-form';

export function SubmitTopicPage() {
  const { t } = useTranslation();
  const model = useModel();
  const schema = model.data?.entryTypes.find(({ type }) => type === own.submitted)?.schema;
  return (
    <div className="narrow stack">
      <PageTitle title={t(pages.submit.title)} />
      <p className="kern-body">{t('submit.intro')}</p>
      {model.isPending && <Loading />}
      {model.isError && <ErrorState error={model.error} retry={() => void model.refetch()} />}
      {schema && <SubmitForm schema={schema} />}
    </div>
  );
}

type Schema = NonNullable<ReturnType<typeof useModel>['data']>['entryTypes'][number]['schema'];

function SubmitForm({ schema }: { schema: Schema }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const client = useQueryClient();
  const references = useReferences();
  const { data: person } = useSession();
  const keyFor = useIdempotencyKey();
  const [data, setData] = useState<Plain>(() => ({ department: person?.department?.id, urgency: 'normal' }));
  const [dayChosen, setDayChosen] = useState(today());
  const [basis, setBasis] = useState('');
  const [own, setOwn] = useState<readonly PlacedFault[] | undefined>();

  const submission = useMutation({
    mutationFn: (body: Plain) => submitTopic(keyFor(body), body),
    onSuccess: (process) => {
      announce(t('submit.done', { title: process.title }));
      void client.invalidateQueries({ queryKey: processesKey });
      void navigate(addresses.process(process.id));
    },
  });
  const refusal = submission.error ? asProblem(submission.error) : undefined;
  const told = refusal && problemText(refusal, t);
  const faults = useMemo((): readonly PlacedFault[] | undefined => {
    if (own) return own;
    return (
      refusal && [
        ...serverFaults(schema, refusal.errors, ''),
        ...refusal.missing.map(({ where, message }) => placed(schema, where, message)),
      ]
    );
  }, [own, refusal, schema]);
  const atFields = useMemo(() => faultsAtFields(refusal?.errors ?? [], ''), [refusal]);

  return (
    <>
      {faults && (
        <FaultSummary title={told && !own ? told.title : t('form.check')} faults={faults}>
          {refusal && faults.length === 0 && <p className="kern-body">{told?.detail}</p>}
        </FaultSummary>
      )}
      <EntryForm
        id={FORM}
        schema={schema}
        data={data}
        references={references}
        faults={atFields}
        onChange={setData}
        onSubmit={() => {
          setOwn(undefined);
          submission.mutate({
            ...filledIn(data),
            occurredOn: dayChosen,
            ...(basis.trim() && { basis: basis.trim() }),
          });
        }}
        onFaults={(errors) => {
          setOwn(ownFaults(schema, errors));
        }}
      >
        <SimilarProcesses title={typeof data['title'] === 'string' ? data['title'] : ''} />
        <OccurrenceFields
          occurredOn={dayChosen}
          setOccurredOn={setDayChosen}
          basis={basis}
          setBasis={setBasis}
        />
        <button
          type="submit"
          className="kern-btn kern-btn--primary submit-topic"
          aria-disabled={submission.isPending}
        >
          <span className="kern-label">{t(pages.submit.title)}</span>
        </button>
      </EntryForm>
    </>
  );
}
