import type { Transaction } from '#kernel';

export type WithdrawalReason = 'cancelled' | 'moved' | 'taken-away' | 'visited' | 'reopened';

/**
 * What was written about these occurrences is void: messages that concern only them do not go out. One that is on
 * its way is held back by whoever has it, who looks for this once more before handing it over.
 */
export const withdraw = async (
  { sql, now }: Pick<Transaction, 'sql' | 'now'>,
  occurrenceIds: readonly string[],
  reason: WithdrawalReason,
): Promise<void> => {
  const ids = [...occurrenceIds];
  // Kept, because the fact that brings a message may be delivered after this one.
  await sql`
    insert into notifications.withdrawal (concern_id, at, reason)
    select id, ${now}::timestamptz, ${reason} from unnest(${ids}::uuid[]) as id on conflict do nothing`;
  await sql`
    update notifications.message m set state = 'not-sent', reason = ${reason}
    where state = 'pending' and not is_uncertain and concerns && ${ids}::uuid[]
      and not exists (select from unnest(m.concerns) as c(id)
                      where c.id not in (select concern_id from notifications.withdrawal))`;
};
