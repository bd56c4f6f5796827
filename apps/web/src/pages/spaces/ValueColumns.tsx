import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueChoices, ValueMapping, ValuePreview } from '../../api/imports';
import type { Indicator } from '../../api/spaces';
import { ColumnSelect } from '../../import/ColumnSelect';
import { DayOfYear } from './DayOfYear';
import { FixedDay } from './FixedDay';
import { YearColumns } from './YearColumns';
import { Radios } from '../../view/Radios';

interface Props {
  readonly preview: ValuePreview;
  readonly choices: ValueChoices;
  readonly indicator: Indicator;
  readonly change: (more: Partial<ValueChoices>) => void;
}

const layouts = ['years', 'rows'] as const;
type Layout = (typeof layouts)[number];

/** Whether the table has a column for each year or a value in each row, and which columns hold what. */
export function ValueColumns({ preview, choices, indicator, change }: Props) {
  const { t } = useTranslation();
  const mapping = choices.mapping ?? preview.mapping;
  const [layout, setLayout] = useState<Layout>(preview.mapping.years.length > 0 ? 'years' : 'rows');
  /** The years that were there before somebody looked at the other layout. */
  const [years, setYears] = useState(preview.mapping.years);
  const map = (more: Partial<ValueMapping>): void => {
    change({ mapping: { ...mapping, ...more } });
  };
  const chooseLayout = (chosen: Layout): void => {
    setLayout(chosen);
    if (chosen === 'rows') setYears(mapping.years);
    map({ years: chosen === 'rows' ? [] : years });
  };
  const column = (field: 'space' | 'indicator' | 'day' | 'value', none: string) => (
    <ColumnSelect
      label={t(`spaces.import.field.${field}`)}
      preview={preview}
      value={mapping[field]}
      none={none}
      choose={(heading) => {
        map({ [field]: heading });
      }}
    />
  );
  const none = t('imports.noColumn');
  return (
    <>
      <Radios
        legend={t('spaces.import.layout')}
        choices={layouts.map((one) => [one, t(`spaces.import.layouts.${one}`)])}
        value={layout}
        choose={chooseLayout}
      />
      <div className="import__fields">
        {column('space', none)}
        {column('indicator', t('spaces.import.allOf', { indicator: indicator.name }))}
        {layout === 'rows' && column('value', none)}
        {layout === 'rows' && column('day', t('spaces.import.sameDay'))}
        {layout === 'rows' && mapping.day === undefined && (
          <FixedDay
            day={mapping.fixedDay}
            choose={(fixedDay) => {
              map({ fixedDay });
            }}
          />
        )}
      </div>
      {layout === 'years' && (
        <YearColumns
          headings={preview.header.filter((one) => one !== mapping.space && one !== mapping.indicator)}
          years={mapping.years}
          choose={(chosen) => {
            map({ years: chosen });
          }}
        />
      )}
      {(layout === 'years' || mapping.day !== undefined) && (
        <DayOfYear
          value={choices.referenceDay ?? '12-31'}
          choose={(referenceDay) => {
            change({ referenceDay });
          }}
        />
      )}
    </>
  );
}
