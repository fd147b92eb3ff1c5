import { queryOptions } from '@tanstack/react-query';
import { read } from './client.ts';
import type { components } from './schema.d.ts';

export type DoorCode = components['schemas']['DoorCode'];

const LOOK_EVERY_MS = 15_000;

/** The code of this minute; looked for again well before it goes out, and not shown once it may have. */
export const doorCodeQuery = queryOptions({
  queryKey: ['door-code'],
  queryFn: ({ signal }) => read<DoorCode>('/scheduling/door-code', {}, signal),
  refetchInterval: LOOK_EVERY_MS,
  networkMode: 'always',
  staleTime: 0,
});
