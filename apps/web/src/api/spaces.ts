import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';

export type SocialSpace = Schemas['SocialSpaceItem'];

/** Social spaces change rarely. */
const FIVE_MINUTES = 5 * 60_000;

/** Every social space, parents before their parts; also those that are no more. */
export const useSocialSpaces = () =>
  useQuery({
    queryKey: ['directory', 'social-spaces'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/social-spaces', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });

export type Indicator = Schemas['IndicatorItem'];
export type IndicatorValue = Schemas['IndicatorValueItem'];

/** The outlines of the spaces that have one. */
export const useSpaceShapes = () =>
  useQuery({
    queryKey: ['directory', 'space-shapes'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/social-spaces/shapes', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });

/** The register of indicators, by name. */
export const useIndicators = () =>
  useQuery({
    queryKey: ['directory', 'indicators'],
    queryFn: async ({ signal }) => (await answer(api.GET('/api/indicators', { signal }))).items,
    staleTime: FIVE_MINUTES,
  });

/** All values of one indicator. */
export const useIndicatorValues = (indicatorId: string) =>
  useQuery({
    queryKey: ['directory', 'indicator-values', indicatorId],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/indicators/values', { params: { query: { indicatorId } }, signal }))).items,
    enabled: indicatorId !== '',
  });
