import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Saved } from '../frame/saved';
import { administers } from '../../../site/sections';
import { SettingForm } from '../../../parts/settings/SettingForm';
import { useForms } from '../../../api/administration';
import { isProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import { templatesKept, useTemplate } from '../../../api/templates';
import { addresses } from '../../../site/addresses';
import { NotFoundPage } from '../../../view/NotFoundPage';
import { PageTitle } from '../../../view/PageTitle';
import type { Plain } from '../../../record/form/plain-data';
import { useIdempotencyKey } from '../../../record/idempotency';
import { ErrorState } from '../../../view/ErrorState';
import { Loading } from '../../../view/Loading';
import '../../../parts/settings/settings.css';

const fresh: Plain = {
  statutory: false,
  needsApproval: false,
  cycleMonths: 36,
  sequence: ['committee', 'council'],
  preliminary: [],
  coSigners: [],
  participation: [],
  steps: [],
  indicators: [],
};

/** The form of a kind of planning: a new one, a copy of one (`?von=`), or the next version of one. */
export function EditTemplatePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const { id } = useParams();
  const [search] = useSearchParams();
  const { data: person } = useSession();
  const from = id ?? search.get('von') ?? undefined;
  const template = useTemplate(from ?? '', undefined, from !== undefined);
  const forms = useForms();
  if (!administers(person) || isProblem(template.error, 404)) return <NotFoundPage />;
  const isNew = id === undefined;
  const content = template.data?.content;
  const name = content?.name.de ?? '';
  const failed = forms.error ?? template.error;
  const ready = forms.data && (from === undefined || content);
  const back =
    from === undefined
      ? addresses.administrationSection('planungsarten')
      : addresses.administered('planungsarten', from);
  // A copy is another one: it needs a name of its own.
  const copied = content && { ...content, name: { de: t('templates.copied', { name }) } };
  const kept = templatesKept(template.data?.present ?? 0);
  const title = isNew
    ? from === undefined
      ? t('templates.new')
      : t('templates.copyOf', { name })
    : t('templates.editing', { name });
  return (
    <div className="stack">
      <PageTitle
        title={title}
        preline={
          <Link to={addresses.administrationSection('planungsarten')} className="kern-link">
            {t('administration.section.planungsarten')}
          </Link>
        }
      />
      {failed && <ErrorState error={failed} retry={() => void template.refetch()} />}
      {!failed && !ready && <Loading />}
      {ready && (
        <SettingForm
          key={from}
          id="setting-form"
          schema={forms.data.template}
          initial={isNew ? { ...(copied ?? fresh) } : { ...content }}
          save={async (data) => ({
            ...(isNew ? await kept.add(data, keyFor(data)) : await kept.change(id, data)),
            name: data['name'],
          })}
          onSaved={(saved) => {
            const state: Saved = { saved: t('administration.saved', { name: germanName(saved.name) }) };
            void navigate(addresses.administered('planungsarten', saved.id), { state, replace: !isNew });
          }}
          cancel={() => void navigate(back)}
        />
      )}
    </div>
  );
}

const germanName = (name: unknown): string =>
  typeof name === 'object' && name !== null && 'de' in name && typeof name.de === 'string' ? name.de : '';
