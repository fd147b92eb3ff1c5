import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Zones = Schemas['Zones'];
export type Zone = Zones['zones'][number];
export type Sign = Zone['signs'][number];
export type Screen = Schemas['Screens']['screens'][number];
export type Message = Schemas['BoardMessages']['messages'][number];

export type ScreenSettings = Pick<Screen, 'zone' | 'showsNames' | 'theme' | 'speaks' | 'volume'>;
export type ZoneBody = Pick<Zone, 'code' | 'label' | 'stages' | 'signs'>;
export type MessageBody = Pick<
  Message,
  'text' | 'zones' | 'fromOn' | 'toOn' | 'fromTime' | 'toTime' | 'weekdays'
>;

export const screensKey = ['manager-screens'];

export const zonesQuery = (centre: string) =>
  queryOptions({
    queryKey: [...screensKey, 'zones', centre],
    queryFn: ({ signal }) => read<Zones>('/queueing/zones', { centre }, signal),
  });

export const screensQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: [...screensKey, 'screens', centre, page],
    queryFn: ({ signal }) => read<Schemas['Screens']>('/queueing/screens', { centre, page }, signal),
    refetchInterval: 15_000,
    placeholderData: keepPreviousData,
  });

export const messagesQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: [...screensKey, 'messages', centre, page],
    queryFn: ({ signal }) =>
      read<Schemas['BoardMessages']>('/queueing/board-messages', { centre, page }, signal),
    refetchInterval: 30_000,
    placeholderData: keepPreviousData,
  });

export const pairScreen = (
  input: {
    centre: string;
    pairingCode: string;
    label: string;
    settings: ScreenSettings;
    replaces: boolean;
  },
  key: string,
) => send<{ deviceId: string }>('POST', '/queueing/screens', input, { key });

export const changeScreen = (
  { deviceId, ...change }: { deviceId: string; label: string; settings: ScreenSettings },
  key: string,
) => send<{ deviceId: string }>('PUT', `/queueing/screens/${deviceId}`, change, { key });

export const removeScreen = (deviceId: string, key: string) =>
  send<{ deviceId: string }>('POST', `/queueing/screens/${deviceId}/removal`, {}, { key });

export const addZone = (input: { centre: string; zone: ZoneBody }, key: string) =>
  send<{ code: string }>('POST', '/queueing/zones', input, { key });

export const changeZone = (
  { zone: { code, ...zone }, ...input }: { centre: string; zone: ZoneBody; revision: number },
  key: string,
) => send<{ code: string }>('PUT', `/queueing/zones/${code}`, { ...input, zone }, { key });

export const removeZone = ({ code, centre }: { code: string; centre: string }, key: string) =>
  send<{ code: string }>('POST', `/queueing/zones/${code}/removal`, { centre }, { key });

export const writeMessage = (input: { centre: string; message: MessageBody }, key: string) =>
  send<{ messageId: string }>('POST', '/queueing/board-messages', input, { key });

export const changeMessage = (
  { id, ...change }: { id: string; message: MessageBody; revision: number },
  key: string,
) => send<{ messageId: string }>('PUT', `/queueing/board-messages/${id}`, change, { key });

export const stopMessage = (id: string, key: string) =>
  send<{ messageId: string }>('POST', `/queueing/board-messages/${id}/stop`, {}, { key });
