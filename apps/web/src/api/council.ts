import { councilKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import i18n from 'i18next';
import { answer, api } from './http';
import { usePaged } from './paged';

export type Session = Schemas['SessionItem'];
export type Consultation = Schemas['SessionConsultation'];
export type WaitingPaper = Schemas['PaperItem'];
export type WaitingDecision = Schemas['EffectItem'];
export type OpenObjection = Schemas['ObjectionItem'];
export type OpenDuty = Schemas['DutyItem'];
export type LapseOutcome = Schemas['LapseOutcome'];

export interface SessionFilters {
  readonly from?: string;
  readonly until?: string;
  readonly body?: string;
  /** Only consultations whose result is not known yet. */
  readonly withoutResult?: 'true';
  readonly sort?: 'sessionOn' | '-sessionOn';
}

export const useSessions = (filters: SessionFilters) =>
  usePaged([...councilKey, 'sessions', filters], (cursor, signal) =>
    answer(api.GET('/api/council/sessions', { params: { query: { ...filters, cursor } }, signal })),
  );

/** What one body deals with on one day; undefined where that is nothing. */
export const useSessionOf = (bodyId: string, day: string) =>
  useQuery({
    queryKey: [...councilKey, 'session', bodyId, day],
    queryFn: async ({ signal }): Promise<Session | null> => {
      const query = { body: bodyId, from: day, until: day };
      return (await answer(api.GET('/api/council/sessions', { params: { query }, signal }))).items[0] ?? null;
    },
  });

export const useWaitingPapers = () =>
  usePaged([...councilKey, 'papers'], (cursor, signal) =>
    answer(api.GET('/api/council/papers', { params: { query: { cursor } }, signal })),
  );

export const useWaitingDecisions = () =>
  usePaged([...councilKey, 'effects'], (cursor, signal) =>
    answer(api.GET('/api/council/effects', { params: { query: { cursor } }, signal })),
  );

export const useObjections = () =>
  usePaged([...councilKey, 'objections'], (cursor, signal) =>
    answer(api.GET('/api/council/objections', { params: { query: { cursor } }, signal })),
  );

export const useDuties = () =>
  usePaged([...councilKey, 'duties'], (cursor, signal) =>
    answer(api.GET('/api/council/duties', { params: { query: { cursor } }, signal })),
  );

/** How the bodies work here; administrators change it rarely. */
export const useCouncilRules = () =>
  useQuery({
    queryKey: [...councilKey, 'rules'],
    queryFn: ({ signal }) => answer(api.GET('/api/council/rules', { signal })),
    staleTime: 60_000,
  });

/** The papers that lapse with the council term that ends on that day. */
export const useLapsing = (term: string | undefined) =>
  useQuery({
    queryKey: [...councilKey, 'lapse', term],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/council/lapse', { params: { query: { term: term ?? '' } }, signal })),
    enabled: term !== undefined,
  });

/** Records on each undecided paper that it has lapsed; `key` makes a repeated attempt return the first answer. */
export const lapse = (endsOn: string, key: string): Promise<LapseOutcome> =>
  answer(
    api.POST('/api/council/lapse', { params: { header: { 'Idempotency-Key': key } }, body: { endsOn } }),
  );

/** What the minutes print about a consultation, and where. */
export interface Printed {
  readonly label: string;
  readonly role: Consultation['role'];
  readonly bodyId: string;
}

/** The result a printed label most likely means; without a code nobody can tell. */
export interface Reading {
  readonly code?: string;
  readonly confidence: 'guess' | 'likely' | 'certain';
  readonly reason: string;
  readonly votes?: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
}

/** How a printed label is read; the same label is asked for once. */
export const readingOf = (printed: Printed) => ({
  queryKey: ['reading', i18n.language, printed] as const,
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Reading> =>
    answer(api.POST('/api/council/reading', { body: printed, signal })),
  staleTime: Infinity,
  retry: false,
});
