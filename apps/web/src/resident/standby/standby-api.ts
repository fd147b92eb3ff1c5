import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type StandbyOffer = components['schemas']['StandbyOffer'];
export type StandbyRule = components['schemas']['StandbyRule'];
export type MyStandby = components['schemas']['MyStandby'];

export const standbyRuleQuery = (centre: string) =>
  queryOptions({
    queryKey: ['standby', 'rule', centre],
    queryFn: ({ signal }) => read<StandbyRule>('/scheduling/standby/rule', { centre }, signal),
    refetchInterval: 30_000,
  });

/** What somebody has said of themselves on the first page, as for a booking. */
export interface StandbyClaims {
  group?: string;
  dong?: string;
}

export const myStandbyQuery = (centre: string, claims: StandbyClaims) =>
  queryOptions({
    queryKey: ['standby', 'mine', centre, claims],
    queryFn: ({ signal }) => read<MyStandby>('/scheduling/standby/mine', { centre, ...claims }, signal),
    refetchInterval: 10_000,
  });

export const standbyLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['standby', 'link', token],
    queryFn: ({ signal }) =>
      read<StandbyOffer>(`/scheduling/standby/links/${encodeURIComponent(token)}`, {}, signal),
    refetchInterval: 20_000,
  });

export const joinStandby = (wish: StandbyClaims & { centre: string; offer: string }, key: string) =>
  send<MyStandby>('POST', '/scheduling/standby/entries', wish, { key });

export const leaveStandby = (wish: StandbyClaims & { centre: string }, key: string) =>
  send<MyStandby>('POST', '/scheduling/standby/entries/leave', wish, { key });

export type Answer = 'acceptance' | 'decline';

/** The offer of a link, or one's own by its id. */
export const answerOffer =
  (which: { token: string } | { offerId: string }) =>
  (answer: Answer, key: string): Promise<StandbyOffer> => {
    const path = 'token' in which ? `links/${encodeURIComponent(which.token)}` : `offers/${which.offerId}`;
    return send<StandbyOffer>('POST', `/scheduling/standby/${path}/${answer}`, {}, { key });
  };
