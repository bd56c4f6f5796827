import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { read } from './http';
import type { Model } from './model.types';

/** The model of the process in the language of the screen; it changes only with the server. */
export function useModel() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['model', i18n.language],
    queryFn: ({ signal }) => read<Model>('/api/model', signal),
    staleTime: Infinity,
    placeholderData: (previous) => previous,
  });
}
