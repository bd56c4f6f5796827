import type { Schemas } from '@plankreis/api-client';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from './http';

export const calendarsKey = ['account', 'calendars'] as const;
export const noticesKey = ['account', 'notices'] as const;

export type CalendarAddress = Schemas['CalendarAddress'];
export type NewCalendarAddress = Schemas['NewCalendarAddress'];
export type NoticeChoice = Schemas['NoticeChoiceData'];

export const useCalendars = () =>
  useQuery({
    queryKey: calendarsKey,
    queryFn: async ({ signal }): Promise<readonly CalendarAddress[]> =>
      (await answer(api.GET('/api/account/calendars', { signal }))).items,
  });

export const makeCalendar = (body: Schemas['CalendarRequest']): Promise<NewCalendarAddress> =>
  answer(api.POST('/api/account/calendars', { body }));

export const revokeCalendar = (addressId: string): Promise<unknown> =>
  answer(api.DELETE('/api/account/calendars/{addressId}', { params: { path: { addressId } } }));

export const useNotices = () =>
  useQuery({
    queryKey: noticesKey,
    queryFn: ({ signal }) => answer(api.GET('/api/account/notices', { signal })),
  });

export const chooseNotices = (body: NoticeChoice) => answer(api.PUT('/api/account/notices', { body }));
