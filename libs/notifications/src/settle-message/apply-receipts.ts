import type { SqlTag } from '#kernel';

/** Receipts that came before we had written down that the provider took the message. */
export const applyEarlyReceipts = async (sql: SqlTag, messageIds: readonly string[]): Promise<void> => {
  if (messageIds.length === 0) return;
  await sql`
    update notifications.message m
    set delivery = r.state, delivered_at = r.at, delivery_reason = r.reason, channel = r.channel
    from notifications.receipt r
    where m.id = any(${[...messageIds]}::uuid[]) and (m.delivery is null or m.delivery = 'undelivered' and r.state = 'delivered')
      and r.provider = m.provider and r.provider_message_id = m.provider_message_id`;
};
