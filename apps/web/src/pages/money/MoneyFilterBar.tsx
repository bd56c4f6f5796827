import { useTranslation } from 'react-i18next';
import { useDepartments } from '../../api/directory';
import { useModel } from '../../api/model';
import {
  narrowing,
  useGrantTotals,
  useMoneyTotals,
  type MoneyFilter,
  type MoneyFilters,
} from '../../api/money';
import { useProcessChoices } from '../../api/processes';
import { FilterDay } from '../../view/FilterDay';
import { FilterSelect } from '../../view/FilterSelect';
import { Filters } from '../../view/Filters';
import type { Section } from './sections';

/** Whether what a section shows is narrowed at all. */
export const isNarrowed = (section: Section, filters: MoneyFilters): boolean =>
  narrowing[section].some((name) => filters[name] !== undefined);

const reports = ['open', 'overdue', 'given'] as const;

/** Funders are named whatever the list is narrowed by. */
const everyGrant: MoneyFilters = {};

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
  const narrowed = isNarrowed(section, filters);
  const field = (name: MoneyFilter) =>
    name === 'until' ? (
      <FilterDay
        key={name}
        name={name}
        label={t(`money.filter.${name}`)}
        value={filters[name] ?? ''}
        choose={(day) => {
          setFilter(name, day);
        }}
      />
    ) : (
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
    );
  const [first, ...others] = narrowing[section];
  return (
    <Filters
      first={field(first)}
      open={others.some((name) => filters[name] !== undefined)}
      clear={narrowed ? clear : undefined}
    >
      {others.map(field)}
    </Filters>
  );
}

function useChoices(
  filters: MoneyFilters,
): Readonly<Record<Exclude<MoneyFilter, 'until'>, readonly Choice[]>> {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments = [] } = useDepartments();
  const { data: processes = [] } = useProcessChoices(true);
  const { data: totals = [] } = useMoneyTotals(filters);
  const { data: { funders } = { funders: [] } } = useGrantTotals(everyGrant);
  const labelled = (list: string) => Object.entries(model?.labels[list] ?? {});
  const years = new Set(totals.map(({ year }) => String(year)));
  return {
    year: [...years].toSorted().map((year) => [year, year]),
    purse: labelled('lineOwners'),
    department: departments.map(({ id, name }) => [id, name]),
    process: processes.map(({ id, number, title }) => [id, `${number} ${title}`]),
    code: labelled('moneyFindings'),
    effect: labelled('findingEffects'),
    state: labelled('grantStates'),
    funder: funders.map((name) => [name, name]),
    report: reports.map((standing) => [standing, t(`money.report.${standing}`)]),
  };
}

/** What stands in the address is shown as chosen, also where it is not among the choices. */
const withChosen = (choices: readonly Choice[], chosen: string | undefined): readonly Choice[] =>
  chosen === undefined || choices.some(([value]) => value === chosen)
    ? choices
    : [...choices, [chosen, chosen]];
