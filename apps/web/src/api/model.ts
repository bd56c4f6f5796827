import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from './http';
import type { Model } from './model.types';

/** The model of the process in the language of the screen; it changes only with the server. */
export function useModel() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['model', i18n.language],
    queryFn: ({ signal }): Promise<Model> => answer(api.GET('/api/model', { signal })),
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
}
