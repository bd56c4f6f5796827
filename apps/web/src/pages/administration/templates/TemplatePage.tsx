import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import { savedIn } from '../frame/saved';
import { administers } from '../../../site/sections';
import { useToldValues } from '../../../parts/settings/use-told-values';
import { useForms } from '../../../api/administration';
import { isProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import {
  readTemplateFile,
  retireTemplate,
  takeOverShipped,
  useTemplate,
  type TemplateView,
} from '../../../api/templates';
import { addresses } from '../../../site/addresses';
import { useAnnounce } from '../../../view/Announcer';
import { NotFoundPage } from '../../../view/NotFoundPage';
import { PageTitle } from '../../../view/PageTitle';
import { useFormats } from '../../../i18n/formats';
import { Alert } from '../../../view/Alert';
import { ErrorState } from '../../../view/ErrorState';
import { Facts } from '../../../view/Facts';
import { Loading } from '../../../view/Loading';
import { TableOrCards } from '../../../view/TableOrCards';
import { download } from './download';
import { TemplateDifference } from './TemplateDifference';
import '../../../parts/settings/settings.css';

/** One kind of planning with its versions. */
export function TemplatePage() {
  const { id = '' } = useParams();
  const template = useTemplate(id);
  if (isProblem(template.error, 404)) return <NotFoundPage />;
  if (template.isPending) return <Loading />;
  if (template.isError) return <ErrorState error={template.error} retry={() => void template.refetch()} />;
  return <Whole key={id} template={template.data} />;
}

function Whole({ template }: { template: TemplateView }) {
  const { t, i18n } = useTranslation();
  const told = useToldValues();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { data: person } = useSession();
  const { data: forms } = useForms();
  const saved = savedIn(useLocation().state);
  const [done, setDone] = useState<string | undefined>();
  const { key, content, present, retired, newerShipped } = template;
  useEffect(() => {
    if (saved) announce(saved);
  }, [announce, saved]);
  const acting = useMutation({
    mutationFn: async (act: 'retire' | 'takeOver' | 'export') => {
      if (act === 'export') {
        download(await readTemplateFile([key]), key);
        return undefined;
      }
      if (act === 'takeOver') {
        await takeOverShipped(key, present);
        return t('templates.takenOver');
      }
      await retireTemplate(key, !retired);
      return t(retired ? 'templates.reopenedNow' : 'templates.retiredNow');
    },
    onSuccess: (said) => {
      if (said === undefined) return;
      void client.invalidateQueries();
      setDone(said);
      announce(said);
    },
  });
  const name = (i18n.language === 'en' ? content.name.en : undefined) ?? content.name.de;
  const button = (act: 'retire' | 'takeOver' | 'export', label: string) => (
    <button
      type="button"
      className="kern-btn kern-btn--secondary"
      aria-disabled={acting.isPending}
      onClick={() => {
        if (!acting.isPending) acting.mutate(act);
      }}
    >
      <span className="kern-label">{label}</span>
    </button>
  );
  return (
    <div className="stack">
      <PageTitle
        title={name}
        preline={
          <Link to={addresses.administrationSection('planungsarten')} className="kern-link">
            {t('administration.section.planungsarten')}
          </Link>
        }
      />
      {(done ?? saved) && <Alert kind="success" title={done ?? saved ?? ''} />}
      {acting.isError && <ErrorState error={acting.error} />}
      {retired && <p className="kern-body">{t('templates.retiredNow')}</p>}
      <div className="kern-btn-wrapper setting-form__actions">
        {administers(person) && (
          <>
            <Link
              className="kern-btn kern-btn--primary"
              to={`${addresses.administered('planungsarten', key)}/aendern`}
            >
              <span className="kern-label">{t('templates.edit')}</span>
            </Link>
            <Link
              className="kern-btn kern-btn--secondary"
              to={`${addresses.administered('planungsarten', 'neu')}?von=${encodeURIComponent(key)}`}
            >
              <span className="kern-label">{t('templates.copy')}</span>
            </Link>
            {button('retire', t(retired ? 'templates.reopen' : 'templates.retire'))}
          </>
        )}
        {button('export', t('templates.export'))}
      </div>
      {newerShipped && (
        <Alert kind="info" title={t('templates.newerTitle')}>
          <p className="kern-body">{t('templates.newerText')}</p>
          <TemplateDifference caption={t('templates.newerTitle')} before={content} after={newerShipped} />
          {administers(person) && button('takeOver', t('templates.takeOver'))}
        </Alert>
      )}
      {forms ? <Facts facts={told(forms.template, content)} /> : <Loading />}
      <Versions template={template} />
    </div>
  );
}

function Versions({ template }: { template: TemplateView }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { key, present, versions } = template;
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 className="kern-heading-medium" id="versions">
        {t('templates.versions')}
      </h2>
      <TableOrCards
        caption={t('templates.versions')}
        rows={versions}
        keyOf={({ version }) => String(version)}
        columns={[
          {
            name: t('templates.version'),
            cell: ({ version }) =>
              version === present ? t('templates.presentVersion', { version }) : version,
          },
          {
            name: t('templates.origin'),
            cell: ({ shippedVersion }) =>
              t(shippedVersion === undefined ? 'templates.own' : 'templates.shipped'),
          },
          {
            name: t('templates.made'),
            cell: ({ madeAt, madeBy }) =>
              madeAt ? t('templates.madeBy', { when: formats.moment(madeAt), who: madeBy?.name ?? '' }) : '–',
          },
          { name: t('templates.processes'), cell: ({ processes }) => processes },
        ]}
      />
      {versions.slice(0, -1).map(({ version }, index) => (
        <Change
          key={version}
          templateKey={key}
          version={version}
          before={versions[index + 1]?.version ?? version}
        />
      ))}
    </section>
  );
}

/** What a version changed; fetched when somebody wants to see it. */
function Change({ templateKey, version, before }: { templateKey: string; version: number; before: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const is = useTemplate(templateKey, version, open);
  const was = useTemplate(templateKey, before, open);
  const title = t('templates.differenceOf', { version });
  return (
    <details
      className="kern-accordion"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{title}</span>
      </summary>
      <div className="kern-accordion__body">
        {is.data && was.data ? (
          <TemplateDifference caption={title} before={was.data.content} after={is.data.content} />
        ) : (
          <Loading />
        )}
      </div>
    </details>
  );
}
