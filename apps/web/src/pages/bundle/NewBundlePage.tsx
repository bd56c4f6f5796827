import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { makeBundle } from '../../api/bundles';
import { drawn } from '../../api/http';
import { useModel } from '../../api/model';
import type { FieldSchema } from '../../api/model.types';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { useAnnounce } from '../../view/Announcer';
import { PageTitle } from '../../view/PageTitle';
import { ownFaults, type PlacedFault } from '../../record/faults';
import { FaultSummary } from '../../record/FaultSummary';
import { EntryForm } from '../../record/form/EntryForm';
import { filledIn, type Plain } from '../../record/form/plain-data';
import { useIdempotencyKey } from '../../record/idempotency';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { asMembers, keyOf, usePaperChoice } from './use-paper-choice';
import { PaperChoiceField } from './PaperChoiceField';
import { useRefusal } from './use-refusal';
import { own } from '../../record/own-entries';
import './bundle.css';

const PAPERS = 'bundle-papers';
/** The page asks which papers by itself. */
const unasked = ['paperId'];
const noReferences = () => [];

/** Puts papers of several processes together as one submission. */
export function NewBundlePage() {
  const { t } = useTranslation();
  const model = useModel();
  const schema = model.data?.entryTypes.find(({ type }) => type === own.bundled)?.schema;
  return (
    <div className="narrow stack">
      <PageTitle title={t(pages.newBundle.title)} />
      <p className="kern-body">{t('bundle.intro')}</p>
      {model.isPending && <Loading />}
      {model.isError && <ErrorState error={model.error} retry={() => void model.refetch()} />}
      {schema && <NewBundleForm schema={schema} />}
    </div>
  );
}

type Sent = Parameters<typeof makeBundle>[0];

function NewBundleForm({ schema }: { schema: FieldSchema }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [query] = useSearchParams();
  const keyFor = useIdempotencyKey();
  const [processId, paperId] = [query.get('prozess'), query.get('vorlage')];
  const choice = usePaperChoice(processId && paperId ? [keyOf({ processId, paperId })] : []);
  const [data, setData] = useState<Plain>({});
  const [own, setOwn] = useState<readonly PlacedFault[] | undefined>();
  const making = useMutation({
    mutationFn: (body: Sent) => makeBundle(body, keyFor(body)),
    onSuccess: ({ id }) => {
      announce(t('bundle.made'));
      void client.invalidateQueries();
      void navigate(addresses.bundle(id));
    },
  });
  const refusal = useRefusal(making.error);
  const tooFew = useMemo(
    (): PlacedFault => ({ label: t('bundle.papers'), message: t('bundle.tooFew'), target: PAPERS }),
    [t],
  );
  const found = (faults: readonly PlacedFault[]): readonly PlacedFault[] =>
    choice.chosen.length < 2 ? [...faults, tooFew] : faults;
  const submit = () => {
    if (making.isPending) return;
    const faults = found([]);
    setOwn(faults.length > 0 ? faults : undefined);
    if (faults.length > 0) announce(t('form.check'));
    // The form has checked that the title is there.
    else making.mutate(drawn('BundleRequest', { ...filledIn(data), members: asMembers(choice.chosen) }));
  };
  const told = own ? { title: t('form.check'), detail: '', faults: own } : refusal;
  return (
    <>
      {told && (
        <FaultSummary title={told.title} faults={told.faults}>
          {told.detail && <p className="kern-body">{told.detail}</p>}
        </FaultSummary>
      )}
      <EntryForm
        id="new-bundle"
        schema={schema}
        unasked={unasked}
        data={data}
        references={noReferences}
        onChange={setData}
        onSubmit={submit}
        onFaults={(errors) => {
          setOwn(found(ownFaults(schema, errors)));
        }}
      >
        <PaperChoiceField
          id={PAPERS}
          legend={t('bundle.papers')}
          choice={choice}
          errors={own?.includes(tooFew) ? [tooFew.message] : []}
        />
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={making.isPending}>
          <span className="kern-label">{t('bundle.make')}</span>
        </button>
      </EntryForm>
    </>
  );
}
