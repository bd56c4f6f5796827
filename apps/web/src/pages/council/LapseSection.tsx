import { councilKey } from '../../api/keys';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lapse, useCouncilRules, useLapsing } from '../../api/council';
import { useAnnounce } from '../../view/Announcer';
import { today, useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { FilterSelect } from '../../view/FilterSelect';
import { useIdempotencyKey } from '../../record/idempotency';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { TableOrCards } from '../../view/TableOrCards';
import { ConfirmLapse } from './ConfirmLapse';
import { LapseDone } from './LapseDone';
import { OfProcess } from '../../view/OfProcess';
import { SectionHead } from '../../view/SectionHead';
import { useIsLiaison } from '../../view/use-is-liaison';

/** Undecided papers lapse with the council's term: which ones they are, and the act that says so on each. */
export function LapseSection() {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const announce = useAnnounce();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const isLiaison = useIsLiaison();
  const rules = useCouncilRules();
  const [chosen, setChosen] = useState<string | undefined>();
  const [asking, setAsking] = useState(false);
  const ends = (rules.data?.terms ?? []).map(({ until }) => until).toSorted();
  const term = chosen ?? ends.findLast((until) => until < today()) ?? ends[0];
  const preview = useLapsing(term);
  const act = useMutation({
    mutationFn: (endsOn: string) => lapse(endsOn, keyFor([endsOn, preview.dataUpdatedAt])),
    onSuccess: (outcome) => {
      announce(t('council.lapse.done', { count: outcome.lapsed.length }));
      void client.invalidateQueries({ queryKey: councilKey });
    },
    onSettled: () => {
      setAsking(false);
    },
  });
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (act.isSuccess || act.isError) outcome.current?.focus();
  }, [act.isSuccess, act.isError]);

  const failed = rules.error ?? preview.error;
  const papers = preview.data?.papers ?? [];
  const ended = term !== undefined && term <= today();
  return (
    <section className="lapse">
      <SectionHead title={t('council.lapse.title')}>{t('council.lapse.intro')}</SectionHead>
      {failed && <ErrorState error={failed} retry={() => void preview.refetch()} />}
      {rules.data && ends.length === 0 && <Empty>{t('council.lapse.noTerms')}</Empty>}
      {term !== undefined && (
        <div className="council-filters">
          <FilterSelect
            name="term"
            label={t('council.lapse.term')}
            value={term}
            all={t('form.pleaseChoose')}
            options={(rules.data?.terms ?? []).map(({ from, until }) => [
              until,
              t('council.term', { from: formats.day(from), until: formats.day(until) }),
            ])}
            choose={(value) => {
              setChosen(value || undefined);
              act.reset();
            }}
          />
        </div>
      )}
      <div ref={outcome} tabIndex={-1}>
        {act.isError && <ErrorState error={act.error} />}
        {act.data && <LapseDone outcome={act.data} />}
      </div>
      {term !== undefined && preview.isPending && !failed && <Loading />}
      {preview.data && papers.length === 0 && <Empty>{t('council.lapse.none')}</Empty>}
      {papers.length > 0 && (
        <>
          <TableOrCards
            caption={t('council.lapse.caption')}
            rows={papers}
            keyOf={({ processId, paperId }) => `${processId} ${paperId}`}
            columns={[
              {
                name: t('council.paper'),
                cell: ({ title, reference }) => [reference, title].filter(Boolean).join(' '),
              },
              { name: t('council.process'), cell: (row) => <OfProcess {...row} /> },
              { name: t('papers.releasedOn'), cell: ({ releasedOn }) => formats.day(releasedOn) },
              { name: t('council.state'), cell: ({ state }) => labels('paperStates', state) },
            ]}
          />
          {preview.data?.applies === false && <p className="kern-body">{t('council.lapse.notHere')}</p>}
          {preview.data?.applies && !ended && (
            <p className="kern-body">{t('council.lapse.notYet', { day: formats.day(term ?? '') })}</p>
          )}
          {preview.data?.applies && ended && isLiaison && (
            <div>
              <button
                type="button"
                className="kern-btn kern-btn--primary"
                onClick={() => {
                  setAsking(true);
                }}
              >
                <span className="kern-label">{t('council.lapse.act', { count: papers.length })}</span>
              </button>
            </div>
          )}
        </>
      )}
      {asking && term !== undefined && (
        <ConfirmLapse
          count={papers.length}
          endsOn={term}
          busy={act.isPending}
          confirm={() => {
            act.mutate(term);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}
