import { useTranslation } from 'react-i18next';
import { useDepartments } from '../api/directory';
import { useModel } from '../api/model';
import { useMoneyTotals, type MoneyFilter, type MoneyFilters } from '../api/money';
import { useProcessChoices } from '../api/processes';
import { FilterSelect } from '../processes/FilterSelect';
import type { Section } from './sections';

/** By what each section can be narrowed. */
const narrowing: Readonly<Record<Section, readonly MoneyFilter[]>> = {
  haushalt: ['year', 'purse', 'department', 'process'],
  hinweise: ['effect', 'code', 'year', 'purse', 'department', 'process'],
  zuwendungen: ['department'],
};

/** Whether what a section shows is narrowed at all. */
export const isNarrowed = (section: Section, filters: MoneyFilters): boolean =>
  narrowing[section].some((name) => filters[name] !== undefined);

type Choice = readonly [value: string, name: string];

interface Props {
  readonly section: Section;
  readonly filters: MoneyFilters;
  readonly setFilter: (name: MoneyFilter, value: string) => void;
  readonly clear: () => void;
}

export function MoneyFilterBar({ section, filters, setFilter, clear }: Props) {
  const { t } = useTranslation();
  const choices = useChoices(filters);
  return (
    <search className="filter-bar money-filters">
      <div className="filter-bar__form">
        {narrowing[section].map((name) => (
          <FilterSelect
            key={name}
            name={name}
            label={t(`money.filter.${name}`)}
            value={filters[name] ?? ''}
            all={t(`money.every.${name}`)}
            options={withChosen(choices[name], filters[name])}
            choose={(value) => {
              setFilter(name, value);
            }}
          />
        ))}
        {isNarrowed(section, filters) && (
          <button type="button" className="kern-btn kern-btn--tertiary filter-bar__clear" onClick={clear}>
            <span className="kern-label">{t('processes.clear')}</span>
          </button>
        )}
      </div>
    </search>
  );
}

function useChoices(filters: MoneyFilters): Readonly<Record<MoneyFilter, readonly Choice[]>> {
  const { data: model } = useModel();
  const { data: departments = [] } = useDepartments();
  const { data: processes = [] } = useProcessChoices(true);
  const { data: totals = [] } = useMoneyTotals(filters);
  const labelled = (list: string) => Object.entries(model?.labels[list] ?? {});
  const years = new Set(totals.map(({ year }) => String(year)));
  return {
    year: [...years].toSorted().map((year) => [year, year]),
    purse: labelled('lineOwners'),
    department: departments.map(({ id, name }) => [id, name]),
    process: processes.map(({ id, number, title }) => [id, `${number} ${title}`]),
    code: labelled('moneyFindings'),
    effect: labelled('findingEffects'),
  };
}

/** What stands in the address is shown as chosen, also where it is not among the choices. */
const withChosen = (choices: readonly Choice[], chosen: string | undefined): readonly Choice[] =>
  chosen === undefined || choices.some(([value]) => value === chosen)
    ? choices
    : [...choices, [chosen, chosen]];
