import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type StandbyBoard = Schemas['StandbyBoard'];
export type BoardOffer = StandbyBoard['offers'][number];
export type OfferItem = Schemas['StandbyOffers']['items'][number];

export const standbyKey = ['standby-desk'];

const refreshed = { refetchInterval: 5_000, placeholderData: keepPreviousData };

export const boardQuery = (centre: string) =>
  queryOptions({
    queryKey: [...standbyKey, 'board', centre],
    queryFn: ({ signal }) => read<StandbyBoard>('/scheduling/standby/board', { centre }, signal),
    refetchInterval: 5_000,
  });

export const offersQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: [...standbyKey, 'offers', centre, page],
    queryFn: ({ signal }) =>
      read<Schemas['StandbyOffers']>('/scheduling/standby/offers', { centre, page }, signal),
    ...refreshed,
  });

export const lineQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: [...standbyKey, 'line', centre, page],
    queryFn: ({ signal }) =>
      read<Schemas['StandbyLine']>('/scheduling/standby/line', { centre, page }, signal),
    ...refreshed,
  });

// Each look at people is noted: lists that change slowly are asked for seldom.
export const noShowsQuery = (centre: string, page: number, on: string | null) =>
  queryOptions({
    queryKey: [...standbyKey, 'no-shows', centre, page, on],
    queryFn: ({ signal }) =>
      read<Schemas['NoShows']>('/scheduling/standby/no-shows', { centre, page, on }, signal),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });

export const barsQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: [...standbyKey, 'bars', centre, page],
    queryFn: ({ signal }) =>
      read<Schemas['StandbyBars']>('/scheduling/standby/bars', { centre, page }, signal),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });

export const announcePlaces = (
  input: { centre: string; offer: string; places: number; until: string },
  key: string,
) => send<{ announcementId: string }>('POST', '/scheduling/standby/announcements', input, { key });

export const stopStandby = (input: { centre: string }, key: string) =>
  send<{ withdrawn: number }>('POST', '/scheduling/standby/stop', input, { key });

export const liftBar = ({ barId, ...body }: { barId: string; centre: string; reason: string }, key: string) =>
  send<{ barId: string }>('POST', `/scheduling/standby/bars/${barId}/lift`, body, { key });

export const widenStandby = (
  input: {
    centre: string;
    offer: string;
    effectiveFrom: string;
    bornFrom: string | null;
    bornTo: string | null;
  },
  key: string,
) => send<{ effectiveFrom: string }>('POST', '/scheduling/standby/rules', input, { key });
