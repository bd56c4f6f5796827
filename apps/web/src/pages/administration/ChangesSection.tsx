import { useTranslation } from 'react-i18next';
import { useChanges, useForms, type ConfigurationChange, type Forms } from '../../api/administration';
import type { FieldSchema } from '../../api/model.types';
import { useFormats } from '../../i18n/formats';
import { DataTable } from '../../view/DataTable';
import { PagedList } from '../../view/PagedList';
import { nameOf } from './change-name';
import { SectionHead } from './frame/SectionHead';
import { useToldValues } from '../../parts/settings/use-told-values';

/** The schema by which a change of this kind of thing is told. */
const schemaOf = (forms: Forms | undefined, what: string): FieldSchema | undefined =>
  new Map<string, FieldSchema>(Object.entries({ ...forms })).get(what);

function Change({ change }: { change: ConfigurationChange }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const told = useToldValues();
  const { data: forms } = useForms();
  const schema = schemaOf(forms, change.what);
  const before = new Map(schema && change.before ? told(schema, change.before) : []);
  const after = new Map(schema ? told(schema, change.after) : []);
  const same = (name: string): boolean =>
    JSON.stringify(before.get(name)) === JSON.stringify(after.get(name));
  const rows = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !same(name));
  const title = t(`administration.changes.what.${change.what}`, {
    defaultValue: t('administration.changes.other'),
  });
  const caption = [title, nameOf(change)].filter(Boolean).join(': ');
  return (
    <li className="change-list__item">
      <h3 className="kern-title">{caption}</h3>
      <p className="kern-body kern-body--muted">
        {t(change.before ? 'administration.changes.changed' : 'administration.changes.added', {
          who: change.changedBy.name,
          when: formats.moment(change.changedAt),
        })}
      </p>
      {rows.length > 0 && (
        <DataTable
          caption={caption}
          captionHidden
          rows={rows}
          keyOf={(name) => name}
          columns={[
            { name: t('administration.changes.field'), cell: (name) => name },
            ...(change.before
              ? [
                  {
                    name: t('administration.changes.before'),
                    cell: (name: string) => before.get(name) ?? '–',
                  },
                ]
              : []),
            {
              name: t(change.before ? 'administration.changes.after' : 'administration.changes.value'),
              cell: (name) => after.get(name) ?? '–',
            },
          ]}
        />
      )}
    </li>
  );
}

/** Who configured what and when, newest first. */
export function ChangesSection() {
  const { t } = useTranslation();
  const changes = useChanges();
  return (
    <section className="stack">
      <SectionHead
        section="aenderungen"
        title={t('administration.section.aenderungen')}
        intro={t('administration.changes.intro')}
      />
      <PagedList list={changes} empty={t('administration.changes.none')}>
        {(items) => (
          <ol className="change-list">
            {items.map((change, index) => (
              <Change key={`${change.changedAt} ${index}`} change={change} />
            ))}
          </ol>
        )}
      </PagedList>
    </section>
  );
}
