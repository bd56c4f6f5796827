import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useBundle } from '../api/bundles';
import { useSession } from '../api/session';
import { addresses } from '../app/addresses';
import { PageTitle } from '../app/PageTitle';
import { today, useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { useNames } from '../i18n/names';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';
import { TableOrCards } from '../view/TableOrCards';
import { ResultForBundle } from './ResultForBundle';
import { ScheduleForBundle } from './ScheduleForBundle';
import './bundle.css';

/** Papers that go to the council as one: what they are, and what the council does with them. */
export function BundlePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const { data: person } = useSession();
  const { data: bundle, isPending, error, refetch } = useBundle(id);
  if (isPending) return <Loading />;
  if (!bundle) return <ErrorState error={error} retry={() => void refetch()} />;
  const open = bundle.members.filter((member) => member.open);
  const results = (processId: string): string =>
    bundle.consultations
      .flatMap(({ bodyId, results: told }) =>
        told
          .filter((one) => one.processId === processId)
          .map(({ resultCode }) => `${names.body(bodyId)}: ${labels('results', resultCode)}`),
      )
      .join(', ');
  return (
    <div className="stack">
      <PageTitle title={bundle.title} preline={bundle.reference ?? t('bundle.preline')} />
      <TableOrCards
        caption={t('bundle.members')}
        rows={bundle.members}
        keyOf={({ processId, paperId }) => `${processId} ${paperId}`}
        columns={[
          {
            name: t('bundle.paper'),
            cell: ({ processId, title }) => (
              <Link className="kern-link" to={addresses.processTab(processId, 'vorlagen')}>
                {title}
              </Link>
            ),
          },
          {
            name: t('bundle.process'),
            cell: ({ number, processTitle, department }) => `${number} ${processTitle}, ${department.name}`,
          },
          { name: t('bundle.state'), cell: ({ state }) => labels('paperStates', state) },
          { name: t('bundle.result'), cell: ({ processId }) => results(processId) },
        ]}
      />
      <h2 className="kern-heading-medium">{t('bundle.sequence')}</h2>
      {bundle.consultations.length === 0 && <p className="kern-body">{t('bundle.nothingScheduled')}</p>}
      {bundle.consultations.map((consultation) => {
        const { consultationId, bodyId, role, sessionOn } = consultation;
        const waits = open.some(
          ({ processId }) => !consultation.results.some((one) => one.processId === processId),
        );
        return (
          <section key={consultationId} className="bundle-session stack">
            <h3 className="kern-title">
              {names.body(bodyId)}, {formats.day(sessionOn)}: {labels('consultationRoles', role)}
            </h3>
            {person?.role === 'liaison' && waits && sessionOn <= today() && (
              <ResultForBundle bundle={bundle} consultation={consultation} />
            )}
          </section>
        );
      })}
      {person?.role === 'liaison' && open.length > 0 && <ScheduleForBundle bundle={bundle} />}
    </div>
  );
}
