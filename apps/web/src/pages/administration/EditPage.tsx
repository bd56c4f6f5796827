import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import {
  bodiesKept,
  departmentsKept,
  indicatorsKept,
  peopleKept,
  spacesKept,
  useAccounts,
  useForms,
  windowsKept,
  type Account,
  type Forms,
  type RegisterKeeping,
} from '../../api/administration';
import { useBodies, useDepartments } from '../../api/directory';
import { useWindows } from '../../api/topics';
import { useIndicators, useSocialSpaces } from '../../api/spaces';
import { useSession } from '../../api/session';
import { addresses } from '../../site/addresses';
import { NotFoundPage } from '../../view/NotFoundPage';
import { PageTitle } from '../../view/PageTitle';
import { isPlain, type Plain } from '../../record/form/plain-data';
import { useIdempotencyKey } from '../../record/idempotency';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { ChoosePassword } from './ChoosePassword';
import type { Saved } from './frame/saved';
import { keeps } from '../../site/sections';
import { SettingForm, type Seen } from '../../parts/settings/SettingForm';
import '../../parts/settings/settings.css';

/** What has a form of its own: which one, how it is kept, and what a new one begins with. */
const kinds = {
  gremien: { form: 'body', kept: bodiesKept, fresh: { active: true, responsibilities: [] } },
  personen: { form: 'person', kept: peopleKept, fresh: { active: true, treasury: false } },
  fachbereiche: { form: 'department', kept: departmentsKept, fresh: {} },
  zeitfenster: { form: 'window', kept: windowsKept, fresh: { active: true, subject: 'any', noticeDays: 30 } },
  sozialraeume: { form: 'socialSpace', kept: spacesKept, fresh: { active: true } },
  indikatoren: { form: 'indicator', kept: indicatorsKept, fresh: { active: true } },
} as const satisfies Record<string, { form: keyof Forms; kept: RegisterKeeping; fresh: Plain }>;

type Kind = keyof typeof kinds;

const isKind = (section: string | undefined): section is Kind => section !== undefined && section in kinds;

/** The form of one body, person or department; `neu` stands for one that is not there yet. */
export function EditPage() {
  const { section, id = '' } = useParams();
  const { data: person } = useSession();
  return isKind(section) && keeps(person, section) ? (
    <Edit key={`${section} ${id}`} kind={section} id={id} />
  ) : (
    <NotFoundPage />
  );
}

function Edit({ kind, id }: { kind: Kind; id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const forms = useForms();
  const lists = {
    gremien: useBodies(),
    // Refused to everybody but administrators, who alone have this form.
    personen: useAccounts(kind === 'personen'),
    fachbereiche: useDepartments(),
    zeitfenster: useWindows(),
    sozialraeume: useSocialSpaces(),
    indikatoren: useIndicators(),
  };
  const { kept, form, fresh } = kinds[kind];
  const list = lists[kind];
  const isNew = id === 'neu';
  const present = list.data?.find((one) => one.id === id);
  const failed = forms.error ?? list.error;
  const schema = forms.data?.[form];
  if (!isNew && list.isSuccess && !present) return <NotFoundPage />;
  const back = addresses.administrationSection(kind);

  const seenIn = (one: typeof present): Seen => ({
    version: one?.version,
    data: Object.fromEntries(Object.entries(one ?? {}).filter(([name]) => schema?.properties?.[name])),
  });
  const save = async (
    data: Plain,
    { version = 0, data: before }: Seen,
  ): Promise<{ id: string; name: string }> => {
    const taken = Object.keys(before).filter((name) => !(name in data));
    const { id: keptId } = isNew
      ? await kept.add(data, keyFor(data))
      : await kept.change(id, { ...data, ...Object.fromEntries(taken.map((name) => [name, null])) }, version);
    return { id: keptId, name: nameIn(data) };
  };
  const latest = async (): Promise<Seen> => {
    const { data } = await list.refetch({ throwOnError: true });
    return seenIn(data?.find((one) => one.id === id));
  };
  const onSaved = (saved: { id: string; name: string }) => {
    const state: Saved = { saved: t('administration.saved', { name: saved.name }) };
    // A new person needs a link next.
    const to = isNew && kind === 'personen' ? addresses.administered(kind, saved.id) : back;
    void navigate(to, { state, replace: to !== back });
  };

  return (
    <div className="stack">
      <PageTitle
        title={t(isNew ? `administration.new.${kind}` : `administration.edit.${kind}`)}
        preline={
          <Link to={back} className="kern-link">
            {t(`administration.section.${kind}`)}
          </Link>
        }
      />
      {failed && <ErrorState error={failed} retry={() => void list.refetch()} />}
      {!failed && !(schema && list.data) && <Loading />}
      {kind === 'personen' && isAccount(present) && present.active && <ChoosePassword account={present} />}
      {schema && list.data && (
        <SettingForm
          id="setting-form"
          schema={schema}
          initial={isNew ? fresh : seenIn(present).data}
          version={present?.version}
          save={save}
          latest={latest}
          onSaved={onSaved}
          cancel={() => void navigate(back)}
        />
      )}
    </div>
  );
}

/** What it is called on the screen. */
const nameIn = ({ name, title }: Plain): string =>
  [name, title].find((called): called is string => typeof called === 'string') ?? '';

const isAccount = (one: unknown): one is Account => isPlain(one) && 'hasPassword' in one;
