import type { ErrorSchema } from '@rjsf/utils';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundleMember } from '../../api/bundles';
import type { EntryTypeModel } from '../../api/model.types';
import { useProcess } from '../../api/processes';
import { EntryFields } from '../../record/form/EntryForm';
import type { Plain } from '../../record/form/plain-data';
import { afterwards, rulesOf } from '../../record/form/rules';
import { useReferences } from '../../record/use-references';
import { useThings } from '../../record/use-things';

interface Props {
  readonly prefix: string;
  readonly member: BundleMember;
  readonly entryType: EntryTypeModel;
  readonly unasked: readonly string[];
  readonly data: Plain;
  readonly faults: ErrorSchema;
  readonly onChange: (data: Plain) => void;
}

const first: ReadonlySet<string> = new Set(['resultCode']);

/** What a body made of one paper of a bundle: first its result, then all that may differ from the others. */
export function PaperFields({ prefix, member, entryType, unasked, data, faults, onChange }: Props) {
  const { t } = useTranslation();
  const { data: process } = useProcess(member.processId);
  const [unfolded, setUnfolded] = useState(false);
  // What was amended says what it is now; what is wrong is to be seen.
  const asked =
    data['resultCode'] === 'adoptedAmended' || Object.keys(faults).some((name) => !first.has(name));
  const open = unfolded || asked;
  const things = useThings(process);
  const references = useReferences(open ? process : undefined);
  const items = useMemo(() => (Array.isArray(data['items']) ? data['items'].length : 0), [data]);
  return (
    <fieldset className="kern-fieldset bundle-paper">
      <legend className="kern-label">
        {member.title}
        <span className="bundle-note">
          {member.number} {member.processTitle}
        </span>
      </legend>
      <div className="kern-fieldset__body">
        <EntryFields
          prefix={prefix}
          schema={entryType.schema}
          only={open ? undefined : first}
          unasked={unasked}
          data={data}
          references={references}
          faults={faults}
          onChange={(changed) => {
            onChange(afterwards(rulesOf(entryType, things), changed, data));
          }}
        />
        {!open && (
          <div>
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              aria-label={`${t('bundle.more', { count: items })}: ${member.title}`}
              onClick={() => {
                setUnfolded(true);
              }}
            >
              <span className="kern-label">{t('bundle.more', { count: items })}</span>
            </button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
