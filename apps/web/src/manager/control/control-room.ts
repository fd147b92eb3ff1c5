import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type ControlRoom = components['schemas']['ControlRoom'];
export type Person = ControlRoom['people'][number];
export type StuckReason = NonNullable<Person['stuck']>;

const POLL_MS = 5_000;

/** The floor as it stands; pushed, and polled underneath. */
export const controlRoomQuery = (centre: string) =>
  queryOptions({
    queryKey: ['control-room', centre],
    queryFn: ({ signal }) => read<ControlRoom>('/queueing/control-room', { centre }, signal),
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    staleTime: 0,
  });

export const stuckWords: Record<StuckReason, string> = {
  'waits-long': '대기가 깁니다',
  'called-unanswered': '호출에 오지 않았습니다',
  'served-long': '창구에 오래 계십니다',
  'stays-over': '관찰이 끝났는데 남아 계십니다',
  'aside-long': '보류된 지 오래되었습니다',
};

export const stateWords: Record<Person['state'], string> = {
  waiting: '대기',
  called: '호출',
  serving: '진행',
  parked: '보류',
  missed: '부재',
  done: '완료',
  left: '귀가',
};

/** `12분`, `1시간 5분`. */
export const minutesInWords = (minutes: number): string =>
  minutes < 60 ? `${minutes}분` : `${Math.floor(minutes / 60)}시간 ${minutes % 60}분`;
