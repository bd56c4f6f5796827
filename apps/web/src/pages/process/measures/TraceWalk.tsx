import { useTranslation } from 'react-i18next';
import { useTrace, type TraceLink } from '../../../api/measures';
import { useModel } from '../../../api/model';
import { useLabels } from '../../../i18n/labels';
import { Badge } from '../../../view/Badge';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import { useAddressQuery } from '../../../view/use-address-query';
import { chainOf, signs } from './walk';

/** Where the chosen link stands in the address. */
export const CHOSEN = 'kette';

/** From finding to effect: whoever presses one link sees what leads to it and what follows from it. */
export function TraceWalk({
  processId,
  stateOf,
}: {
  processId: string;
  stateOf: (measureId: string) => string;
}) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { data: model } = useModel();
  const { query, set } = useAddressQuery();
  const trace = useTrace(processId);
  if (trace.isPending) return <Loading />;
  if (!trace.data) return <ErrorState error={trace.error} retry={() => void trace.refetch()} />;
  const { links, looseEnds } = trace.data;
  const asked = query.get(CHOSEN) ?? undefined;
  const chosen = links.find(({ key }) => key === asked)?.key;
  const shown = chainOf(links, chosen);
  const choose = (key = '') => {
    set(CHOSEN, key);
  };
  const nameOf = ({ kind, no }: TraceLink) => `${signs[kind]}${String(no)}`;
  // What is done says how it stands: its title is the measure's, told just before.
  const textOf = (link: TraceLink) => (link.kind === 'work' ? stateOf(link.id) : link.title);
  const gaps = looseEnds.filter(({ gap }) => gap);
  return (
    <div className="stack">
      {gaps.length > 0 && (
        <ul className="loose-ends" aria-label={t('measures.gaps')}>
          {gaps.map(({ key, kind }) => {
            const link = links.find((one) => one.key === key);
            return (
              link && (
                <li key={`${key} ${kind}`}>
                  <Badge kind="warning">{labels('looseEnds', kind)}</Badge>{' '}
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      choose(key);
                    }}
                  >
                    {nameOf(link)} {link.title}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      )}
      <ol className="trace" aria-label={t('measures.trace')}>
        {Object.entries(model?.labels['traceKinds'] ?? {}).map(([kind, label]) => {
          const inStage = links.filter((link) => link.kind === kind && shown.has(link.key));
          return (
            <li key={kind} className="trace__stage">
              <h3 className="kern-title kern-title--small">{label}</h3>
              {inStage.length === 0 && <p className="kern-body trace__none">{t('measures.nothingHere')}</p>}
              <ul>
                {inStage.map((link) => (
                  <li key={link.key}>
                    <button
                      type="button"
                      className="trace__link"
                      aria-pressed={link.key === chosen}
                      onClick={() => {
                        choose(link.key === chosen ? undefined : link.key);
                      }}
                    >
                      <span className="trace__no">{nameOf(link)}</span> {textOf(link)}
                    </button>
                    {looseEnds
                      .filter(({ key }) => key === link.key)
                      .map(({ kind: end }) => (
                        <span className="row-note" key={end}>
                          {labels('looseEnds', end)}
                        </span>
                      ))}
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      {chosen !== undefined && (
        <div>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            onClick={() => {
              choose(undefined);
            }}
          >
            <span className="kern-label">{t('measures.wholeChain')}</span>
          </button>
        </div>
      )}
    </div>
  );
}
