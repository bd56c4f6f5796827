import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSystems, type CouncilSystem } from '../../../api/oparl';
import { useSession } from '../../../api/session';
import { AdministrationSections } from '../frame/AdministrationSections';
import { pages } from '../../../site/pages';
import { PageTitle } from '../../../view/PageTitle';
import { Empty } from '../../../view/Empty';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import { SystemCard } from './SystemCard';
import { SystemDialog } from './SystemDialog';
import '../../../parts/oparl/oparl.css';

/** The council information systems that are connected; administrators connect, change and check them. */
export function SystemsPage() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const { data: systems, isPending, error, refetch } = useSystems();
  const [open, setOpen] = useState<CouncilSystem | 'new' | undefined>();
  const isAdmin = person?.role === 'admin';
  const add = isAdmin && (
    <button
      type="button"
      className="kern-btn kern-btn--primary"
      onClick={() => {
        setOpen('new');
      }}
    >
      <span className="kern-icon kern-icon--add" aria-hidden="true" />
      <span className="kern-label">{t('oparl.systems.add')}</span>
    </button>
  );
  return (
    <>
      <PageTitle title={t(pages.councilSystems.title)} />
      <AdministrationSections current="ratsinformation" />
      <div className="stack">
        <h2 className="kern-heading-medium">{t('oparl.systems.title')}</h2>
        <p className="kern-body narrow">{t('oparl.systems.intro')}</p>
        {isPending && <Loading />}
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {systems?.length === 0 && <Empty action={add}>{t('oparl.systems.none')}</Empty>}
        {systems && systems.length > 0 && add && <div>{add}</div>}
        {systems?.map((system) => (
          <SystemCard
            key={system.id}
            system={system}
            isAdmin={isAdmin}
            change={() => {
              setOpen(system);
            }}
          />
        ))}
      </div>
      {open && (
        <SystemDialog
          system={open === 'new' ? undefined : open}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </>
  );
}
