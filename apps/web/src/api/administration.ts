import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, drawn } from './http';
import type { FieldSchema } from './model.types';
import { usePaged } from './paged';

export type Body = Schemas['BodyItem'];
export type Department = Schemas['DepartmentItem'];
export type Account = Schemas['AccountItem'];
export type CouncilRules = Schemas['CouncilRulesData'];
export type ConfigurationChange = Schemas['ConfigurationChange'];
export type PasswordLink = Schemas['PasswordLink'];

/** What can be configured, as schemas in the language of the screen. */
export interface Forms {
  readonly body: FieldSchema;
  readonly councilRules: FieldSchema;
  readonly department: FieldSchema;
  readonly person: FieldSchema;
  readonly readingRules: FieldSchema;
  readonly window: FieldSchema;
  readonly indicator: FieldSchema;
  readonly indicatorValue: FieldSchema;
  readonly socialSpace: FieldSchema;
  readonly template: FieldSchema;
  readonly templateUse: FieldSchema;
}

export const administrationKey = ['administration'] as const;

export function useForms() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [...administrationKey, 'forms', i18n.language],
    queryFn: async ({ signal }): Promise<Forms> =>
      // Schemas have no type of their own in the interface; these are made like those of the model.
      (await answer(api.GET('/api/administration/forms', { signal }))) as unknown as Forms,
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
}

/** Everybody, also who has left; for administrators. */
export const useAccounts = (asked = true) =>
  useQuery({
    queryKey: [...administrationKey, 'accounts'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/people/accounts', { signal }))).items,
    enabled: asked,
  });

/** What administrators changed, newest first; for them and for auditors. */
export const useChanges = () =>
  usePaged([...administrationKey, 'changes'], (cursor, signal) =>
    answer(api.GET('/api/council/rules/changes', { params: { query: { cursor } }, signal })),
  );

export type ReadingRules = Schemas['ReadingRulesView'];

/** The rules by which results are read; for administrators. */
export const useReadingRules = () =>
  useQuery({
    queryKey: [...administrationKey, 'reading-rules'],
    queryFn: ({ signal }) => answer(api.GET('/api/council/reading-rules', { signal })),
  });

export const changeReadingRules = (body: object): Promise<ReadingRules> =>
  answer(api.PUT('/api/council/reading-rules', { body: drawn('ReadingRulesRequest', body) }));

export const changeRules = (body: object): Promise<CouncilRules> =>
  answer(api.PUT('/api/council/rules', { body: drawn('CouncilRulesData', body) }));

const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } });

const seen = (version: number) => ({ header: { 'If-Match': `"${version}"` } });

/** How things of a kind are added and changed; `key` makes a repeated attempt add only one. */
export interface Keeping {
  add(body: object, key: string): Promise<{ readonly id: string }>;
  change(id: string, body: object): Promise<{ readonly id: string }>;
}

/** The same for a register: what is changed was seen at a version, and is refused (412) where somebody was faster. */
export interface RegisterKeeping extends Pick<Keeping, 'add'> {
  change(id: string, body: object, seen: number): Promise<{ readonly id: string }>;
}

export const bodiesKept: RegisterKeeping = {
  add: (body, key) => answer(api.POST('/api/bodies', { ...once(key), body: drawn('BodyRequest', body) })),
  change: (bodyId, body, version) =>
    answer(api.PATCH('/api/bodies/{bodyId}', { params: { path: { bodyId }, ...seen(version) }, body })),
};

export const departmentsKept: RegisterKeeping = {
  add: (body, key) =>
    answer(api.POST('/api/departments', { ...once(key), body: drawn('DepartmentRequest', body) })),
  change: (departmentId, body, version) =>
    answer(
      api.PATCH('/api/departments/{departmentId}', {
        params: { path: { departmentId }, ...seen(version) },
        body,
      }),
    ),
};

export const peopleKept: RegisterKeeping = {
  add: (body, key) => answer(api.POST('/api/people', { ...once(key), body: drawn('PersonRequest', body) })),
  change: (personId, body, version) =>
    answer(api.PATCH('/api/people/{personId}', { params: { path: { personId }, ...seen(version) }, body })),
};

export const windowsKept: RegisterKeeping = {
  add: (body, key) => answer(api.POST('/api/windows', { ...once(key), body: drawn('WindowRequest', body) })),
  change: (windowId, body, version) =>
    answer(api.PATCH('/api/windows/{windowId}', { params: { path: { windowId }, ...seen(version) }, body })),
};

export const spacesKept: RegisterKeeping = {
  add: (body, key) =>
    answer(api.POST('/api/social-spaces', { ...once(key), body: drawn('SocialSpaceRequest', body) })),
  change: (spaceId, body, version) =>
    answer(
      api.PATCH('/api/social-spaces/{spaceId}', { params: { path: { spaceId }, ...seen(version) }, body }),
    ),
};

export const indicatorsKept: RegisterKeeping = {
  add: (body, key) =>
    answer(api.POST('/api/indicators', { ...once(key), body: drawn('IndicatorRequest', body) })),
  change: (indicatorId, body, version) =>
    answer(
      api.PATCH('/api/indicators/{indicatorId}', {
        params: { path: { indicatorId }, ...seen(version) },
        body,
      }),
    ),
};

/** Puts one value in its place, or why there is none. */
export const putValue = (indicatorId: string, body: object): Promise<Schemas['IndicatorValueItem']> =>
  answer(
    api.PUT('/api/indicators/{indicatorId}/values', {
      params: { path: { indicatorId } },
      body: drawn('IndicatorValueRequest', body),
    }),
  );

/** Makes a link for a password; an earlier one of the same person is then no longer good. */
export const makePasswordLink = (personId: string): Promise<PasswordLink> =>
  answer(api.POST('/api/people/{personId}/password-link', { params: { path: { personId } } }));
