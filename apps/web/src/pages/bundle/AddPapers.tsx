import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addToBundle, type Bundle } from '../../api/bundles';
import { useModel } from '../../api/model';
import { useAnnounce } from '../../view/Announcer';
import { today, useFormats } from '../../i18n/formats';
import { useNames } from '../../i18n/names';
import type { PlacedFault } from '../../record/faults';
import { FaultSummary } from '../../record/FaultSummary';
import { EntryFields } from '../../record/form/EntryForm';
import { filledIn, type Plain } from '../../record/form/plain-data';
import { useIdempotencyKey } from '../../record/idempotency';
import { asMembers, usePaperChoice } from './use-paper-choice';
import { PaperChoiceField } from './PaperChoiceField';
import type { Seen } from './use-seen';
import { useRefusal } from './use-refusal';
import { own } from '../../record/own-entries';

const PAPERS = 'more-papers';
const shortNotice: ReadonlySet<string> = new Set(['shortNoticeBecause']);
const noReferences = () => [];

interface Props {
  readonly bundle: Bundle;
  readonly seen: Seen;
  readonly done: () => void;
}

type Sent = Parameters<typeof addToBundle>[1];

/** Adds papers to a bundle, also to the sessions that lie ahead of it. */
export function AddPapers({ bundle, seen, done }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const formats = useFormats();
  const names = useNames();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const { data: model } = useModel();
  const choice = usePaperChoice();
  const [data, setData] = useState<Plain>({});
  const [faults, setFaults] = useState<readonly PlacedFault[] | undefined>();
  const adding = useMutation({
    mutationFn: (body: Sent) => addToBundle(bundle.id, body, keyFor(body)),
    onSuccess: async () => {
      await seen.renew('own');
      announce(t('bundle.added'));
      void client.invalidateQueries();
      done();
    },
  });
  const refusal = useRefusal(adding.error);
  const ahead = bundle.consultations.filter(({ waiting }) => waiting);
  const scheduling = model?.entryTypes.find(({ type }) => type === own.scheduled)?.schema;
  const told = faults ? { title: t('form.check'), detail: '', faults } : refusal;
  const submit = () => {
    if (adding.isPending) return;
    const none = choice.chosen.length === 0;
    setFaults(
      none ? [{ label: t('bundle.papers'), message: t('form.required'), target: PAPERS }] : undefined,
    );
    if (none) announce(t('form.check'));
    else adding.mutate({ ...filledIn(data), members: asMembers(choice.chosen) });
  };
  return (
    <form
      className="bundle-form stack"
      noValidate
      aria-label={t('bundle.add')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {told && (
        <FaultSummary title={told.title} faults={told.faults}>
          {told.detail && <p className="kern-body">{told.detail}</p>}
        </FaultSummary>
      )}
      {ahead.map(({ consultationId, bodyId, sessionOn }) => (
        <p key={consultationId} className="kern-body">
          {t('bundle.joinsAgenda', { body: names.body(bodyId), day: formats.day(sessionOn) })}
        </p>
      ))}
      <PaperChoiceField
        id={PAPERS}
        legend={t('bundle.papers')}
        choice={choice}
        errors={faults ? [t('form.required')] : []}
      />
      {scheduling && ahead.some(({ sessionOn }) => sessionOn > today()) && (
        <EntryFields
          prefix="more"
          schema={scheduling}
          only={shortNotice}
          data={data}
          references={noReferences}
          onChange={setData}
        />
      )}
      <div>
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={adding.isPending}>
          <span className="kern-label">{t('bundle.add')}</span>
        </button>
      </div>
    </form>
  );
}
