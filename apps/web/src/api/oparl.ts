import { oparlKey } from './keys';
import type { Schemas } from '@plankreis/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, drawn } from './http';
import { usePaged } from './paged';
import type { Recording } from './processes';
import type { Recorded } from './types';

export type CouncilSystem = Schemas['SystemItem'];
export type SystemDescribed = Schemas['SystemRequest'];
export type PaperSearch = Schemas['SearchView'];
export type PaperSought = Schemas['PaperSought'];
export type PaperFound = Schemas['PaperFound'];
export type PaperLink = Schemas['LinkView'];
export type Comparison = Schemas['ComparisonView'];
export type ComparedStep = Schemas['ComparedView'];
export type TheirStep = Schemas['TheirStep'];
export type Proposal = Schemas['ProposalView'];

const systemsKey = [...oparlKey, 'systems'] as const;
const linksKey = (processId: string, paperId: string) => [...oparlKey, 'links', processId, paperId] as const;
const comparisonKey = (linkId: string) => [...oparlKey, 'comparison', linkId] as const;

/** How often it is asked how far a search has come. */
const EVERY_MS = 700;

export const useSystems = () =>
  useQuery({
    queryKey: systemsKey,
    queryFn: async ({ signal }) => (await answer(api.GET('/api/oparl/systems', { signal }))).items,
  });

const ofSystem = (systemId: string) => ({ params: { path: { systemId } } });

/** Connects a system, or changes one. */
export function useKeepSystem(id?: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: SystemDescribed): Promise<CouncilSystem> =>
      answer(
        id === undefined
          ? api.POST('/api/oparl/systems', { body })
          : api.PUT('/api/oparl/systems/{systemId}', { ...ofSystem(id), body }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: systemsKey }),
  });
}

/** Looks at a connected system again. */
export function useInspectSystem(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (): Promise<CouncilSystem> =>
      answer(api.PUT('/api/oparl/systems/{systemId}/inspection', ofSystem(id))),
    onSuccess: () => client.invalidateQueries({ queryKey: systemsKey }),
  });
}

/** Says which body of ours one of a system is. */
export function useSayBody(systemId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['BodyMeantRequest']) =>
      answer(api.PUT('/api/oparl/systems/{systemId}/bodies', { ...ofSystem(systemId), body })),
    onSuccess: () => client.invalidateQueries({ queryKey: oparlKey }),
  });
}

const ofSearch = (searchId: string) => ({ params: { path: { searchId } } });

/** A search for a paper: begun, watched, called off, gone on with. */
export function useSearch() {
  const client = useQueryClient();
  const begin = useMutation({
    mutationFn: (body: Schemas['SearchRequest']) => answer(api.POST('/api/oparl/searches', { body })),
  });
  const id = begin.data?.id;
  const key = [...oparlKey, 'search', id] as const;
  const watched = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/oparl/searches/{searchId}', { ...ofSearch(id ?? ''), signal })),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? EVERY_MS : false),
  });
  const told = (search: PaperSearch) => {
    client.setQueryData(key, search);
  };
  const cancel = useMutation({
    mutationFn: () => answer(api.DELETE('/api/oparl/searches/{searchId}', ofSearch(id ?? ''))),
    onSuccess: told,
  });
  const resume = useMutation({
    mutationFn: () => answer(api.PUT('/api/oparl/searches/{searchId}', ofSearch(id ?? ''))),
    onSuccess: told,
  });
  return {
    search: watched.data ?? begin.data,
    begin,
    cancel,
    resume,
    error: begin.error ?? watched.error ?? cancel.error ?? resume.error,
  };
}

export const useLinks = (processId: string, paperId: string) =>
  useQuery({
    queryKey: linksKey(processId, paperId),
    queryFn: async ({ signal }) =>
      (
        await answer(
          api.GET('/api/oparl/links', {
            params: { query: { process: processId, paper: paperId } },
            signal,
          }),
        )
      ).items,
  });

export function useLinkPaper() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['LinkRequest']) => answer(api.POST('/api/oparl/links', { body })),
    onSuccess: (comparison) => {
      client.setQueryData(comparisonKey(comparison.link.id), comparison);
      return client.invalidateQueries({ queryKey: oparlKey });
    },
  });
}

const ofLink = (linkId: string) => ({ params: { path: { linkId } } });

export function useUnlink(linkId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/oparl/links/{linkId}', ofLink(linkId))),
    onSuccess: () => client.invalidateQueries({ queryKey: oparlKey }),
  });
}

export const useComparison = (linkId: string) =>
  useQuery({
    queryKey: comparisonKey(linkId),
    queryFn: ({ signal }) => answer(api.GET('/api/oparl/links/{linkId}', { ...ofLink(linkId), signal })),
  });

/** Reads the linked paper again now. */
export function useLookAgain(linkId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.PUT('/api/oparl/links/{linkId}/reading', ofLink(linkId))),
    onSuccess: (comparison) => {
      client.setQueryData(comparisonKey(linkId), comparison);
      return client.invalidateQueries({ queryKey: oparlKey });
    },
  });
}

/** Open proposals over all processes, newest first. */
export const useProposals = (enabled = true) =>
  usePaged(
    [...oparlKey, 'proposals'],
    (cursor, signal) => answer(api.GET('/api/oparl/proposals', { params: { query: { cursor } }, signal })),
    enabled,
  );

const ofProposal = (proposalId: string) => ({ proposalId });

/** Records what was proposed, as checked and corrected, against the version the person saw. */
export const takeProposal = (
  proposalId: string,
  version: number,
  key: string,
  recording: Recording,
): Promise<Recorded> =>
  answer(
    api.POST('/api/oparl/proposals/{proposalId}/take', {
      params: {
        path: ofProposal(proposalId),
        header: { 'If-Match': `"${version}"`, 'Idempotency-Key': key },
      },
      body: drawn('RecordRequest', recording),
    }),
  );

export function useDismissProposal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      answer(
        api.POST('/api/oparl/proposals/{proposalId}/dismissal', {
          params: { path: ofProposal(id) },
          body: { reason },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: oparlKey }),
  });
}
