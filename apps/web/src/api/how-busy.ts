import { queryOptions } from '@tanstack/react-query';
import { read } from './client.ts';
import type { components } from './schema.d.ts';

export type HowBusy = components['schemas']['HowBusy'];
export type BusyService = HowBusy['services'][number];

const LOOK_EVERY_MS = 10_000;

/** How busy a centre is now, for everybody; nothing is asked before the centre is known. */
export const howBusyQuery = (centre: string | undefined) =>
  queryOptions({
    queryKey: ['how-busy', centre],
    queryFn: ({ signal }) => read<HowBusy>('/queueing/how-busy', { centre: centre! }, signal),
    enabled: centre !== undefined,
    refetchInterval: LOOK_EVERY_MS,
    networkMode: 'always',
  });

/** A wording in the reader’s language. */
export const wordsOf = (wording: BusyService['label'], language: string | undefined): string =>
  wording[(language ?? 'ko') as keyof typeof wording] ?? wording.ko;
