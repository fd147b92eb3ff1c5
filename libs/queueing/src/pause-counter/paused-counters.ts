import { z } from 'zod';
import type { SqlTag } from '#kernel';
import { isoInstant } from '../ticket/ticket-view.ts';

/** A counter that calls nobody for a while, as screens say it: 잠시 멈춤, and until when if that is known. */
export const pausedCounter = z.object({
  counterLabel: z.string(),
  stage: z.string(),
  resumesAt: z.iso.datetime({ offset: true }).nullable(),
});

export const pausedCounters = async (
  sql: SqlTag,
  centreCode: string,
): Promise<z.output<typeof pausedCounter>[]> => {
  const rows = await sql<{ label: string; stage: string; resumes_at: string | null }>`
    select label, stage, resumes_at from queueing.counter
    where centre_code = ${centreCode} and state = 'paused' order by code`;
  return rows.map((row) => ({
    counterLabel: row.label,
    stage: row.stage,
    resumesAt: isoInstant(row.resumes_at),
  }));
};
