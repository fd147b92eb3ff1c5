import type { SqlTag } from '#kernel';
import { Message } from '../message.entity.ts';

/** A row as it is locked, with the lease it may be given. */
export interface MessageRow {
  id: string;
  recipient_sealed: string;
  body_sealed: string;
  kind: Message['kind'];
  quiet_zone: string | null;
  not_after: string;
  due_at: string;
  state: Message['state'];
  reason: string | null;
  attempts: number;
  attempt_id: string | null;
  is_uncertain: boolean;
  urgency: number;
  is_suspect: boolean;
  deaths: number;
  provider: string | null;
  provider_message_id: string | null;
  channel: Message['channel'];
  alimtalk_code: string | null;
  cost_won: string | null;
  sent_at: string | null;
  lease_until: string;
}

const instant = (text: string | null): Temporal.Instant | null =>
  text === null ? null : Temporal.Instant.from(text);

/** The message with its rules; what a batch sends goes past the mapper, which would cost more than the sending. */
export const messageOf = (row: MessageRow): Message =>
  Object.assign(Object.create(Message.prototype) as Message, {
    id: row.id,
    recipientSealed: row.recipient_sealed,
    bodySealed: row.body_sealed,
    kind: row.kind,
    quietZone: row.quiet_zone,
    notAfter: Temporal.Instant.from(row.not_after),
    dueAt: Temporal.Instant.from(row.due_at),
    state: row.state,
    reason: row.reason,
    attempts: row.attempts,
    attemptId: row.attempt_id,
    leaseUntil: null,
    isUncertain: row.is_uncertain,
    urgency: row.urgency,
    isSuspect: row.is_suspect,
    deaths: row.deaths,
    provider: row.provider,
    providerMessageId: row.provider_message_id,
    channel: row.channel,
    alimtalkCode: row.alimtalk_code,
    costWon: row.cost_won,
    sentAt: instant(row.sent_at),
  });

/** Writes what was decided about many messages, in one statement. */
export const writeMessages = async (sql: SqlTag, messages: readonly Message[]): Promise<void> => {
  if (messages.length === 0) return;
  const rows = messages.map((message) => ({
    id: message.id,
    state: message.state,
    reason: message.reason,
    attempts: message.attempts,
    attempt_id: message.attemptId,
    lease_until: message.leaseUntil?.toString() ?? null,
    due_at: message.dueAt.toString(),
    is_uncertain: message.isUncertain,
    is_suspect: message.isSuspect,
    deaths: message.deaths,
    provider: message.provider,
    provider_message_id: message.providerMessageId,
    channel: message.channel,
    cost_won: message.costWon,
    sent_at: message.sentAt?.toString() ?? null,
  }));
  await sql`
    update notifications.message m set state = r.state, reason = r.reason, attempts = r.attempts,
      attempt_id = r.attempt_id, lease_until = r.lease_until, due_at = r.due_at, is_uncertain = r.is_uncertain,
      is_suspect = r.is_suspect, deaths = r.deaths, provider = r.provider, provider_message_id = r.provider_message_id,
      channel = r.channel, cost_won = r.cost_won, sent_at = r.sent_at,
      receipt_look_at = r.sent_at + interval '1 minute'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, state text, reason text, attempts int,
      attempt_id uuid, lease_until timestamptz, due_at timestamptz, is_uncertain boolean, is_suspect boolean, deaths smallint,
      provider text, provider_message_id text, channel text, cost_won numeric, sent_at timestamptz)
    where m.id = r.id and m.id = any(${rows.map(({ id }) => id)}::uuid[])`;
};
