import { DomainError, type Transaction } from '#kernel';
import { isInScope } from '../board/board.ts';

export interface OpenAlarm {
  id: string;
  centreCode: string;
  ticketId: string | null;
}

interface AlarmRow {
  centre_code: string;
  ticket_id: string | null;
  ended_at: string | null;
}

/**
 * The alarm, held until commit with the person it is about: whoever acts on it at the same time waits and then
 * sees what became of it. The ticket first, as everywhere.
 */
export const lockOpenAlarm = async ({ sql }: Transaction, alarmId: string): Promise<OpenAlarm> => {
  await sql`
    select t.id from queueing.ticket t join queueing.alarm a on a.ticket_id = t.id
    where a.id = ${alarmId} for update of t`;
  const [row] = await sql<AlarmRow>`
    select centre_code, ticket_id, ended_at from queueing.alarm where id = ${alarmId} for update`;
  if (!row || !isInScope(row.centre_code)) throw new DomainError('queueing.alarm-not-found', 'not-found');
  if (row.ended_at) throw new DomainError('queueing.alarm-ended', 'conflict', { endedAt: row.ended_at });
  return { id: alarmId, centreCode: row.centre_code, ticketId: row.ticket_id };
};
