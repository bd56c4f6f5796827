import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments } from '../../api/directory';
import { useTemplates } from '../../api/templates';
import { useModel } from '../../api/model';
import type { FilterName, Filters as ProcessFilters } from '../../api/processes';
import type { Counts } from '../../api/types';
import { Filters } from '../../view/Filters';
import { FilterSelect } from '../../view/FilterSelect';

interface Props {
  readonly filters: ProcessFilters;
  readonly setFilter: (name: FilterName, value: string) => void;
  readonly clear?: () => void;
  readonly counts?: Counts;
}

/** People stop typing for about this long when they want to see something. */
const PAUSE = 300;

export function FilterBar({ filters, setFilter, clear, counts }: Props) {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { data: templates } = useTemplates();
  const narrowed = (['light', 'due', 'commissioning', 'department', 'template'] as const).some(
    (name) => filters[name],
  );
  const [typed, setTyped] = useState(filters.q ?? '');
  const [shownFor, setShownFor] = useState(filters.q);
  // The address may change without typing: back, forward, or clearing all filters.
  if (shownFor !== filters.q) {
    setShownFor(filters.q);
    if ((filters.q ?? '') !== typed.trim()) setTyped(filters.q ?? '');
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== (filters.q ?? '')) setFilter('q', typed.trim());
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, filters.q, setFilter]);

  const select = (name: FilterName, options: readonly (readonly [string, string])[], all: string) => (
    <FilterSelect
      key={name}
      name={name}
      label={t(`processes.filter.${name}`)}
      value={filters[name] ?? ''}
      all={all}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const withCount = (name: string, count: number | undefined) => (count ? `${name} (${count})` : name);
  const commissioning = Object.entries(model?.labels.commissioning ?? {}).map(
    ([value, name]) => [value, withCount(name, counts?.byCommissioning[value])] as const,
  );
  const labelled = (list: string) => Object.entries(model?.labels[list] ?? {});
  const sorting = (['number', 'title', 'since'] as const).map(
    (value) => [value, t(`processes.sort.${value}`)] as const,
  );

  const choices = (
    <>
      {select('light', labelled('lights'), t('processes.everyLight'))}
      {select('due', labelled('deadlineStates'), t('processes.everyDue'))}
      {select('commissioning', commissioning, t('processes.everyCommissioning'))}
      {select(
        'department',
        (departments ?? []).map(({ id, name }) => [id, withCount(name, counts?.byDepartment[id])] as const),
        t('processes.everyDepartment'),
      )}
      {select(
        'template',
        (templates ?? []).map(({ key, name }) => [key, name] as const),
        t('processes.everyTemplate'),
      )}
      {select('sort', sorting, t('processes.sort.-updatedAt'))}
    </>
  );

  return (
    <Filters
      first={
        <div className="kern-form-input filter-bar__search">
          <label className="kern-label kern-label--small" htmlFor="filter-q">
            {t('processes.filter.q')}
          </label>
          <input
            className="kern-form-input__input"
            id="filter-q"
            type="search"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </div>
      }
      open={narrowed}
      clear={clear}
      submit={() => {
        setFilter('q', typed.trim());
      }}
    >
      {choices}
    </Filters>
  );
}
