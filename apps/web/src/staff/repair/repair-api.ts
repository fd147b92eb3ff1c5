import { queryOptions } from '@tanstack/react-query';
import { read } from '../../api/client.ts';
import type { Ticket } from '../queue/queue.ts';

/** Today's ticket with the number that people read on it, whatever became of it; null when there is none. */
export const ticketByNumberQuery = (number: string) =>
  queryOptions({
    queryKey: ['queue', 'ticket', number],
    queryFn: async ({ signal }) =>
      (await read<{ ticket: Ticket | null }>(`/queueing/tickets?number=${number}`, {}, signal)).ticket,
    staleTime: 0,
  });
