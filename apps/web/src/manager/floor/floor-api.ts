import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Counter = Schemas['CounterView'];
export type Stage = Schemas['StageView'];
export type FloorRule = Schemas['FloorRule'];
export type FloorRules = Schemas['FloorRules'];
export type PlannedBreak = Schemas['PlannedBreak'];
export type BreakKind = PlannedBreak['kind'];
export interface Floor {
  stages: Stage[];
  counters: Counter[];
  /** What counters of a shared line may serve; empty where every counter serves everybody. */
  services: { code: string; label: string; stage: string }[];
}

export const floorKey = ['manager-floor'];

export const floorQuery = (centre: string) =>
  queryOptions({
    queryKey: [...floorKey, 'counters', centre],
    queryFn: ({ signal }) => read<Floor>('/queueing/counters', { centre }, signal),
    refetchInterval: 10_000,
  });

export const breaksQuery = (centre: string, on: string) =>
  queryOptions({
    queryKey: [...floorKey, 'breaks', centre, on],
    queryFn: ({ signal }) =>
      read<{ on: string; breaks: PlannedBreak[] }>('/queueing/breaks', { centre, on }, signal),
    refetchInterval: 30_000,
  });

export const rulesQuery = (centre: string, before: string | null = null) =>
  queryOptions({
    queryKey: [...floorKey, 'rules', centre, before],
    queryFn: ({ signal }) => read<FloorRules>('/queueing/floor-rules', { centre, before }, signal),
  });

export const reassignCounter = (
  {
    counterId,
    ...body
  }: { counterId: string; stage: string; alsoStages: string[]; reason: string; isConfirmed?: boolean },
  key: string,
) => send<Counter>('POST', `/queueing/counters/${counterId}/assignment`, body, { key });

export const changeSkills = (
  {
    counterId,
    ...body
  }: { counterId: string; services: string[] | null; reason: string; isConfirmed?: boolean },
  key: string,
) => send<Counter>('POST', `/queueing/counters/${counterId}/skills`, body, { key });

export type NumberRule = Schemas['WalkInRules']['rules'][number];
type NumberDecision = { centre: string; validFrom: string; rule: Schemas['WalkInRule']; reason: string };

export const numberRulesQuery = (centre: string) =>
  queryOptions({
    queryKey: [...floorKey, 'numbers', centre],
    queryFn: ({ signal }) => read<Schemas['WalkInRules']>('/queueing/walk-in-rules', { centre }, signal),
  });

export const decideNumberRule = (decision: NumberDecision, key: string) =>
  send<{ id: string }>('POST', '/queueing/walk-in-rules', decision, { key });

export interface BreakWish {
  counterId: string;
  kind: BreakKind;
  from: string;
  to: string;
}

export const planBreaks = (
  plan: { centre: string; breaks: BreakWish[]; isConfirmed?: boolean },
  key: string,
) => send<{ breakIds: string[] }>('POST', '/queueing/breaks', plan, { key });

export const withdrawBreak = ({ breakId }: { breakId: string }, key: string) =>
  send<{ breakId: string }>('POST', `/queueing/breaks/${breakId}/withdrawal`, {}, { key });

export const decideFloorRule = (
  decision: { centre: string; validFrom: string; rule: FloorRule; reason: string },
  key: string,
) => send<{ id: string }>('POST', '/queueing/floor-rules', decision, { key });
