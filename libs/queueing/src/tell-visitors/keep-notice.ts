import type { Transaction } from '#kernel';

export interface NoticeCause {
  visitId: string;
  kind: 'near' | 'stay-over';
  stage: string;
  /** The end of the stay; null for a turn that is near. */
  dueAt: Temporal.Instant | null;
}

/**
 * Keeps that a visitor is told of something and returns its place among their notices; null when they were told
 * of it before. The ticket itself is not touched: a row that is locked here would be passed over by the next call.
 */
export const keepNotice = async (
  { sql, now }: Transaction,
  { visitId, kind, stage, dueAt }: NoticeCause,
): Promise<number | null> => {
  const [kept] = await sql<{ sequence: number }>`
    insert into queueing.visit_notice (visit_id, sequence, kind, stage, due_at, told_at)
    select ${visitId}, coalesce(max(sequence), 0) + 1, ${kind}, ${stage}, ${dueAt}::timestamptz, ${now}
    from queueing.visit_notice where visit_id = ${visitId}
    on conflict do nothing returning sequence`;
  return kept?.sequence ?? null;
};
