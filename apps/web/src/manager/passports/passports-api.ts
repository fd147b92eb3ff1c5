import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Day } from '../../api/types.ts';

type Schemas = components['schemas'];
export type Board = Schemas['PassportBoard'];
export type Register = Schemas['PassportRegister'];

export const passportsKey = ['passports'];

export const boardQuery = (stage: string, number: string, page: number) =>
  queryOptions({
    queryKey: [...passportsKey, 'board', stage, number, page],
    queryFn: ({ signal }) => read<Board>('/passport/cases', { stage, number, page }, signal),
  });
export const feesQuery = queryOptions({
  queryKey: [...passportsKey, 'fees'],
  queryFn: ({ signal }) => read<Schemas['PassportFees']>('/passport/fees', {}, signal),
});
export const situationsQuery = queryOptions({
  queryKey: [...passportsKey, 'situations'],
  queryFn: ({ signal }) => read<Schemas['PassportSituations']>('/passport/situations', {}, signal),
});
export const registerQuery = (from: Day, to: Day, page: number) =>
  queryOptions({
    queryKey: [...passportsKey, 'register', from, to, page],
    queryFn: ({ signal }) => read<Register>('/passport/receipts', { from, to, page }, signal),
  });
export const reportQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [...passportsKey, 'report', from, to],
    queryFn: ({ signal }) => read<Schemas['PassportReport']>('/passport/report', { from, to }, signal),
  });

export const applyForPassport = (body: object, key: string) =>
  send<Schemas['AppliedPassport']>('POST', '/passport/applications', body, { key });
export const advance = (body: { ids: string[]; to: string }, key: string) =>
  send<Schemas['MovedPassports']>('POST', '/passport/cases/advance', body, { key });
export const stepBack = (body: { ids: string[] }, key: string) =>
  send<Schemas['MovedPassports']>('POST', '/passport/cases/step-back', body, { key });
export const collect = ({ id, ...body }: { id: string; collector: string; proof: string }, key: string) =>
  send<Schemas['CollectedPassport']>('POST', `/passport/cases/${id}/collection`, body, { key });
export const giveBack = ({ id, reason }: { id: string; reason: string }, key: string) =>
  send<Schemas['PassportReceipt']>('POST', `/passport/receipts/${id}/refund`, { reason }, { key });
export const closeDay = (_: undefined, key: string) =>
  send<Schemas['ClosedPassportDay']>('POST', '/passport/closings', {}, { key });
