import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle, BundleConsultation } from '../../api/bundles';
import { ResultBadge } from '../../view/ResultBadge';
import { useIsLiaison } from '../../view/use-is-liaison';
import { today, useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useNames } from '../../i18n/names';
import { EntryForBundle } from './EntryForBundle';
import type { Seen } from './use-seen';
import { Unfolding } from './Unfolding';
import { own } from '../../record/own-entries';

interface Props {
  readonly bundle: Bundle;
  readonly consultation: BundleConsultation;
  readonly seen: Seen;
  readonly done: () => void;
}

/** A session with the bundle on its agenda: what became of each paper, or the form that records it. */
export function BundleSession({ bundle, consultation, seen, done }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const liaison = useIsLiaison();
  const { consultationId, bodyId, role, sessionOn, results, waiting } = consultation;
  const held = sessionOn <= today();
  const about = `${names.body(bodyId)}, ${formats.day(sessionOn)}`;
  const moved = useMemo(() => ({ consultationId }), [consultationId]);
  const decided = useMemo(
    () => ({ consultationId, ...(role === 'decision' && { decidedOn: sessionOn }) }),
    [consultationId, role, sessionOn],
  );
  return (
    <section className="bundle-session stack" aria-labelledby={consultationId}>
      <h3 className="kern-title" id={consultationId}>
        {about}: {labels('consultationRoles', role)}
      </h3>
      {results.length > 0 && (
        <ul className="plain-list bundle-results">
          {bundle.members.flatMap(({ processId, paperId, title }) => {
            const found = results.find((one) => one.processId === processId && one.paperId === paperId);
            if (!found) return [];
            const differing = found.items.filter(({ result }) => result !== found.resultCode);
            return (
              <li key={`${processId} ${paperId}`} className="bundle-results__paper">
                <span className="kern-body">{title}</span>
                <ResultBadge code={found.resultCode} />
                {differing.length > 0 && (
                  <span className="bundle-note">
                    {differing
                      .map(({ no, result }) =>
                        t('bundle.itemResult', { no, result: labels('results', result) }),
                      )
                      .join(', ')}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {waiting && !held && <p className="kern-body">{t('bundle.ahead')}</p>}
      {waiting && held && !liaison && <p className="kern-body">{t('bundle.resultMissing')}</p>}
      {waiting && held && liaison && (
        <EntryForBundle
          bundle={bundle}
          seen={seen}
          type={role === 'decision' ? own.decided : own.held}
          settled={decided}
          occurredOn={sessionOn}
          act={t('bundle.recordAll')}
          done={done}
        />
      )}
      {waiting && liaison && (
        <Unfolding title={t('bundle.move')}>
          {(close) => (
            <EntryForBundle
              bundle={bundle}
              seen={seen}
              type={own.rescheduled}
              settled={moved}
              act={t('bundle.moveAll')}
              done={() => {
                close();
                done();
              }}
            />
          )}
        </Unfolding>
      )}
    </section>
  );
}
