import { useTranslation } from 'react-i18next';
import { valueImport } from '../../api/imports';
import type { Indicator } from '../../api/spaces';
import { RegisterImport } from '../../import/RegisterImport';
import { ValueColumns } from './ValueColumns';

/** Takes values of indicators over from a table of a statistics office. */
export function ValueImport({ indicator }: { readonly indicator: Indicator }) {
  const { t } = useTranslation();
  return (
    <RegisterImport
      title={t('spaces.import.values', { indicator: indicator.name })}
      level={2}
      hint={t('spaces.import.valuesHint')}
      accept=".csv,.txt,.xlsx"
      importing={valueImport}
      initial={{ indicatorId: indicator.id }}
      needed={t('spaces.import.valuesNeeded')}
      columns={({ preview, choices, change }) => (
        <ValueColumns preview={preview} choices={choices} indicator={indicator} change={change} />
      )}
    />
  );
}
