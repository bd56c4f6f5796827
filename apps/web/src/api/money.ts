import { moneyKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api, typedIn } from './http';
import { usePaged } from './paged';

export type ListedMoneyCheck = Schemas['ListedCheckView'];
export type PurseYear = Schemas['PurseYearView'];
export type PurseTotal = Schemas['PurseTotalView'];

export type ListedGrant = Schemas['ListedGrantView'];
export type GrantTotal = Schemas['GrantTotalView'];

const budgetFilters = ['year', 'purse', 'department', 'process'] as const;
const checkFilters = ['effect', 'code', 'year', 'purse', 'department', 'process'] as const;
const grantFilters = ['state', 'funder', 'report', 'until', 'department', 'process'] as const;

/** By what each section of the money of all processes can be narrowed, named as in the address bar and in the interface. */
export const narrowing = {
  haushalt: budgetFilters,
  hinweise: checkFilters,
  zuwendungen: grantFilters,
} as const;

export type MoneyFilter = (typeof narrowing)[keyof typeof narrowing][number];
export type MoneyFilters = Readonly<Partial<Record<MoneyFilter, string>>>;
export const moneyFilters: readonly MoneyFilter[] = [...new Set(Object.values(narrowing).flat())];

/** Only what a list can be narrowed by; what stands in the address bar is not ours, the server refuses what it does not know. */
const asked = (filters: MoneyFilters, names: readonly MoneyFilter[]): Readonly<Record<string, never>> =>
  typedIn(
    'others',
    Object.fromEntries(names.flatMap((name) => (filters[name] === undefined ? [] : [[name, filters[name]]]))),
  );

/** What each purse holds in each year. */
export const useMoney = (filters: MoneyFilters) => {
  const query = asked(filters, budgetFilters);
  return usePaged([...moneyKey, 'budgets', query], (cursor, signal) =>
    answer(api.GET('/api/money', { params: { query: { ...query, cursor } }, signal })),
  );
};

/** All purses together by year, every year there is: the years to choose from are among them. */
export const useMoneyTotals = ({ purse, department, process }: MoneyFilters) =>
  useQuery({
    queryKey: [...moneyKey, 'totals', { purse, department, process }],
    queryFn: async ({ signal }): Promise<readonly PurseTotal[]> => {
      const query = { ...asked({ purse, department, process }, budgetFilters), limit: 1 };
      return (await answer(api.GET('/api/money', { params: { query }, signal }))).totals;
    },
    placeholderData: (previous) => previous,
  });

/** What is found about the money of all processes today. */
export const useChecks = (filters: MoneyFilters) => {
  const query = asked(filters, checkFilters);
  return usePaged([...moneyKey, 'checks', query], (cursor, signal) =>
    answer(api.GET('/api/findings', { params: { query: { ...query, cursor } }, signal })),
  );
};

/** The grants of all processes. */
export const useGrants = (filters: MoneyFilters) => {
  const query = asked(filters, grantFilters);
  return usePaged([...moneyKey, 'grants', query], (cursor, signal) =>
    answer(api.GET('/api/money/grants', { params: { query: { ...query, cursor } }, signal })),
  );
};

/** All grants that were asked for together by state, and who gives any at all. */
export const useGrantTotals = (filters: MoneyFilters) => {
  const query = asked(filters, grantFilters);
  return useQuery({
    queryKey: [...moneyKey, 'grant totals', query],
    queryFn: ({ signal }) => answer(api.GET('/api/money/grants/totals', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
};
