import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type Move = components['schemas']['BulkMove'];
export type MoveDefinition = Move['definition'];
export type MoveState = Move['state'];
export type Choices = components['schemas']['BulkMoveChoices'];
export type PeoplePage = components['schemas']['BulkMovePeople'];
export type MovePerson = PeoplePage['people'][number];
export type PeopleList = 'listed' | 'moves' | 'stays' | 'no-phone';
type MoveList = components['schemas']['BulkMoveList'];

const BASE = '/scheduling/bulk-moves';
const POLL_MS = 1_000;

export const isAtWork = (state: MoveState): boolean => state === 'running' || state === 'undoing';

export const choicesQuery = (centre: string) =>
  queryOptions({
    queryKey: ['bulk-moves', 'choices', centre],
    queryFn: ({ signal }) => read<Choices>(`${BASE}/choices`, { centre }, signal),
    enabled: centre !== '',
  });

export const movesQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: ['bulk-moves', 'list', centre, page],
    queryFn: ({ signal }) => read<MoveList>(BASE, { centre, page }, signal),
    enabled: centre !== '',
    placeholderData: keepPreviousData,
  });

/** Asks again every second while the worker is at it. */
export const moveQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk-moves', 'one', id],
    queryFn: ({ signal }) => read<Move>(`${BASE}/${id}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.state) ? POLL_MS : false),
    networkMode: 'always',
  });

export const peopleQuery = (move: Move, list: PeopleList, page: number) =>
  queryOptions({
    queryKey: ['bulk-moves', 'people', move.id, move.state, list, page],
    queryFn: ({ signal }) => read<PeoplePage>(`${BASE}/${move.id}/people`, { list, page }, signal),
    placeholderData: keepPreviousData,
    // Every look is written down; coming back to the window is none.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });

export const propose = (body: { centre: string; definition: MoveDefinition }, key: string) =>
  send<Move>('POST', BASE, body, { key });

export const publishAndRepeat = (id: string, key: string) =>
  send<Move>('POST', `${BASE}/${id}/calendar`, {}, { key });

export const confirm = (
  { id, ...body }: { id: string; people: number; noticeText: string; noticeOn: string },
  key: string,
) => send<Move>('POST', `${BASE}/${id}/confirmation`, body, { key });

export const steer = (
  { id, turn }: { id: string; turn: 'pause' | 'resume' | 'undo' | 'drop' },
  key: string,
) => send<Move>('POST', `${BASE}/${id}/turn`, { turn }, { key });

export const fileOf = (id: string, file: 'people.csv' | 'undo.json'): string => `/api${BASE}/${id}/${file}`;
