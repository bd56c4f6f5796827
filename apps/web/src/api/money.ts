import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';
import { usePaged } from './paged';

export const moneyKey = ['money'] as const;

export type ListedMoneyFinding = Schemas['ListedFindingView'];
export type PurseYear = Schemas['PurseYearView'];
export type PurseTotal = Schemas['PurseTotalView'];

/** The filters of budgets and findings, named as in the address bar and in the interface. */
export const moneyFilters = ['year', 'purse', 'department', 'process', 'code', 'effect'] as const;
export type MoneyFilter = (typeof moneyFilters)[number];
export type MoneyFilters = Readonly<Partial<Record<MoneyFilter, string>>>;

// What stands in the address bar is not ours; the server refuses what it does not know.
const asked = (filters: MoneyFilters) => filters as Readonly<Record<string, never>>;

/** What each purse holds in each year. */
export const useMoney = ({ code: _code, effect: _effect, ...filters }: MoneyFilters) =>
  usePaged([...moneyKey, 'budgets', filters], (cursor, signal) =>
    answer(api.GET('/api/money', { params: { query: { ...asked(filters), cursor } }, signal })),
  );

/** All purses together by year, every year there is: the years to choose from are among them. */
export const useMoneyTotals = ({ purse, department, process }: MoneyFilters) =>
  useQuery({
    queryKey: [...moneyKey, 'totals', { purse, department, process }],
    queryFn: async ({ signal }): Promise<readonly PurseTotal[]> => {
      const query = { ...asked({ purse, department, process }), limit: 1 };
      return (await answer(api.GET('/api/money', { params: { query }, signal }))).totals;
    },
    placeholderData: (previous) => previous,
  });

/** What is found about the money of all processes today. */
export const useFindings = (filters: MoneyFilters) =>
  usePaged([...moneyKey, 'findings', filters], (cursor, signal) =>
    answer(api.GET('/api/findings', { params: { query: { ...asked(filters), cursor } }, signal })),
  );
