import { useTranslation } from 'react-i18next';
import { spaceImport, type SpaceChoices, type SpaceMapping, type SpacePreview } from '../../api/imports';
import { useModel } from '../../api/model';
import { ColumnSelect } from '../../import/ColumnSelect';
import { RegisterImport } from '../../import/RegisterImport';
import { Choice } from '../../view/Choice';

const fields = ['key', 'name', 'parent', 'level'] as const;

/** Takes social spaces over from a table or from GeoJSON. */
export function SpaceImport() {
  const { t } = useTranslation();
  return (
    <RegisterImport
      title={t('spaces.import.spaces')}
      level={3}
      hint={t('spaces.import.spacesHint')}
      accept=".csv,.txt,.xlsx,.json,.geojson"
      importing={spaceImport}
      initial={{}}
      needed={t('spaces.import.spacesNeeded')}
      columns={({ preview, choices, change }) => (
        <SpaceColumns
          preview={preview}
          choices={choices}
          choose={(mapping) => {
            change({ mapping });
          }}
        />
      )}
    />
  );
}

interface ColumnsProps {
  readonly preview: SpacePreview;
  readonly choices: SpaceChoices;
  readonly choose: (mapping: SpaceMapping) => void;
}

/** Which columns or properties hold what; one level for all where none says so. */
function SpaceColumns({ preview, choices, choose }: ColumnsProps) {
  const { t } = useTranslation();
  const model = useModel();
  const mapping = choices.mapping ?? preview.mapping;
  return (
    <div className="import__fields">
      {fields.map((field) => (
        <ColumnSelect
          key={field}
          label={t(`spaces.import.field.${field}`)}
          preview={preview}
          value={mapping[field]}
          none={t(`spaces.import.none.${field}`)}
          choose={(heading) => {
            choose({ ...mapping, [field]: heading });
          }}
        />
      ))}
      {mapping.level === undefined && (
        <Choice
          label={t('spaces.import.fixedLevel')}
          value={mapping.fixedLevel ?? ''}
          choices={[
            ['', t('form.pleaseChoose')],
            ...Object.entries(model.data?.labels['spatialLevels'] ?? {}),
          ]}
          onChange={(level) => {
            // Only what the model names is offered.
            choose({ ...mapping, fixedLevel: (level || undefined) as SpaceMapping['fixedLevel'] });
          }}
        />
      )}
    </div>
  );
}
