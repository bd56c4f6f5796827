import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { makeBundle, useBundleablePapers } from '../api/bundles';
import { addresses } from '../app/addresses';
import { useAnnounce } from '../app/Announcer';
import { PageTitle } from '../app/PageTitle';
import { useLabels } from '../i18n/labels';
import { useIdempotencyKey } from '../record/idempotency';
import { PagedList } from '../view/PagedList';
import { Refused } from './Refused';
import { TextField } from './TextField';
import './bundle.css';

const keyOf = ({ processId, paperId }: { processId: string; paperId: string }): string =>
  `${processId} ${paperId}`;

/** Puts papers of several processes together as one submission. */
export function NewBundlePage() {
  const { t } = useTranslation();
  const labels = useLabels();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [query] = useSearchParams();
  const keyFor = useIdempotencyKey();
  const list = useBundleablePapers();
  const [title, setTitle] = useState('');
  const [reference, setReference] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(() => {
    const [processId, paperId] = [query.get('prozess'), query.get('vorlage')];
    return processId && paperId ? [keyOf({ processId, paperId })] : [];
  });
  const making = useMutation({
    mutationFn: () => {
      const papers = list.data?.pages.flatMap(({ items }) => items) ?? [];
      const body = {
        title,
        ...(reference && { reference }),
        members: papers
          .filter((paper) => chosen.includes(keyOf(paper)))
          .map(({ processId, paperId, version }) => ({ processId, paperId, version })),
      };
      return makeBundle(body, keyFor(body));
    },
    onSuccess: ({ id }) => {
      announce(t('bundle.made'));
      void client.invalidateQueries();
      void navigate(addresses.bundle(id));
    },
  });
  const toggle = (key: string) => {
    setChosen((before) => (before.includes(key) ? before.filter((one) => one !== key) : [...before, key]));
  };
  return (
    <div className="narrow stack">
      <PageTitle title={t('bundle.new')} />
      <p className="kern-body">{t('bundle.intro')}</p>
      {making.isError && <Refused error={making.error} />}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <TextField id="bundle-title" label={t('bundle.title')} value={title} change={setTitle} />
        <TextField
          id="bundle-reference"
          label={t('bundle.reference')}
          value={reference}
          change={setReference}
        />
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{t('bundle.papers')}</legend>
          <div className="kern-fieldset__body">
            <PagedList list={list} empty={t('bundle.noPapers')}>
              {(papers) =>
                papers.map((paper) => (
                  <div key={keyOf(paper)} className="kern-form-check">
                    <input
                      type="checkbox"
                      className="kern-form-check__checkbox"
                      id={`paper-${paper.processId}-${paper.paperId}`}
                      checked={chosen.includes(keyOf(paper))}
                      onChange={() => {
                        toggle(keyOf(paper));
                      }}
                    />
                    <label className="kern-label" htmlFor={`paper-${paper.processId}-${paper.paperId}`}>
                      {paper.title}
                      <span className="bundle-note">
                        {paper.number} {paper.processTitle}, {labels('paperStates', paper.state)}
                      </span>
                    </label>
                  </div>
                ))
              }
            </PagedList>
          </div>
        </fieldset>
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={making.isPending}>
          <span className="kern-label">{t('bundle.make')}</span>
        </button>
      </form>
    </div>
  );
}
