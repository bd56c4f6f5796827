import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle } from '../api/bundles';
import { useBodies } from '../api/directory';
import { useModel } from '../api/model';
import { FilterSelect } from '../processes/FilterSelect';
import { Refused } from './Refused';
import { TextField } from './TextField';
import { useBundleEntry } from './use-bundle-entry';

/** Puts the whole bundle on the agenda of a session. */
export function ScheduleForBundle({ bundle }: { bundle: Bundle }) {
  const { t } = useTranslation();
  const { data: bodies } = useBodies();
  const { data: model } = useModel();
  const [bodyId, setBodyId] = useState('');
  const [role, setRole] = useState('');
  const [sessionOn, setSessionOn] = useState('');
  const [because, setBecause] = useState('');
  const entry = useBundleEntry(bundle, () => {
    setSessionOn('');
    setBecause('');
  });
  const given = (fields: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  return (
    <form
      className="bundle-form stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = given({ bodyId, role, sessionOn, shortNoticeBecause: because });
        entry.mutate({ type: 'consultation.scheduled', data: data });
      }}
    >
      <h2 className="kern-heading-medium">{t('bundle.schedule')}</h2>
      {entry.isError && <Refused error={entry.error} />}
      <FilterSelect
        name="bundle-body"
        label={t('bundle.body')}
        value={bodyId}
        all={t('bundle.choose')}
        options={(bodies ?? []).filter(({ active }) => active).map(({ id, name }) => [id, name])}
        choose={setBodyId}
      />
      <FilterSelect
        name="bundle-role"
        label={t('bundle.role')}
        value={role}
        all={t('bundle.choose')}
        options={Object.entries(model?.labels['consultationRoles'] ?? {})}
        choose={setRole}
      />
      <TextField
        id="bundle-day"
        type="date"
        label={t('bundle.day')}
        value={sessionOn}
        change={setSessionOn}
      />
      <TextField id="bundle-because" label={t('bundle.because')} value={because} change={setBecause} />
      <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={entry.isPending}>
        <span className="kern-label">{t('bundle.scheduleAll')}</span>
      </button>
    </form>
  );
}
