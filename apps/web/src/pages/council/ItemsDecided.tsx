import type { ErrorSchema } from '@rjsf/utils';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../../api/model.types';
import { useProcess } from '../../api/processes';
import { EntryFields } from '../../record/form/EntryForm';
import type { Plain } from '../../record/form/plain-data';
import { useReferences } from '../../record/use-references';

interface Props {
  readonly row: string;
  readonly processId: string;
  readonly schema: FieldSchema;
  readonly data: Plain;
  readonly faults: ErrorSchema;
  readonly onChange: (data: Plain) => void;
}

const asked: ReadonlySet<string> = new Set(['items', 'withoutProviso']);

/** Every item with all it says, where the body changed something: what was decided, or that it was as proposed. */
export function ItemsDecided({ row, processId, schema, data, faults, onChange }: Props) {
  const { t } = useTranslation();
  const { data: process } = useProcess(processId);
  const references = useReferences(process);
  return (
    <fieldset className="kern-fieldset items-decided">
      <legend className="kern-label">{t('council.results.asDecided')}</legend>
      <p className="kern-hint">{t('council.results.confirmEach')}</p>
      <div className="kern-fieldset__body">
        <EntryFields
          prefix={row}
          schema={schema}
          only={asked}
          data={data}
          references={references}
          faults={faults}
          onChange={onChange}
        />
      </div>
    </fieldset>
  );
}
