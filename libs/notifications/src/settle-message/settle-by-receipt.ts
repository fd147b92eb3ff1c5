import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { z } from 'zod';
import { SmsRoutes } from '../routes/sms-routes.ts';
import type { Receipt } from '../send-messages/sms-provider.ts';
import type { MessageKind } from '../text/ks-x-1001.ts';
import { applyEarlyReceipts } from './apply-receipts.ts';

/** A provider's word on what became of a message; `reference` where it repeats ours. */
export type ReceivedReceipt = Receipt & { provider: string; reference?: string | undefined };

/**
 * Keeps a receipt and tells the message. Twice, late, or before our own mark: the outcome is the same. A message
 * of which nobody knew whether it had arrived is settled by it.
 */
@Injectable()
export class SettleByReceipt {
  readonly #unitOfWork: UnitOfWork;
  readonly #routes: SmsRoutes;

  constructor(unitOfWork: UnitOfWork, routes: SmsRoutes) {
    this.#unitOfWork = unitOfWork;
    this.#routes = routes;
  }

  async run(receipt: ReceivedReceipt): Promise<void> {
    const { provider, providerMessageId, state, reason, channel, at, reference } = receipt;
    await this.#unitOfWork.run(async ({ sql, now }) => {
      await sql`
        insert into notifications.receipt (provider, provider_message_id, state, reason, channel, at, received_at)
        values (${provider}, ${providerMessageId}, ${state}, ${reason}, ${channel}, ${at}, ${now})
        -- A Kakao message that did not arrive may still do so as the text message that follows it.
        on conflict (provider, provider_message_id) do update
        set state = excluded.state, reason = null, channel = excluded.channel, at = excluded.at
        where receipt.state = 'undelivered' and excluded.state = 'delivered'`;
      const uncertain = z.uuid().safeParse(reference).success
        ? await sql<{ id: string; kind: MessageKind }>`
            update notifications.message
            set state = 'sent', reason = null, is_suspect = false, provider_message_id = ${providerMessageId},
              channel = ${channel}, sent_at = ${now}
            where id = ${reference!} and provider = ${provider} and provider_message_id is null
              and (state = 'unknown' or state = 'pending' and is_uncertain)
            returning id, kind`
        : [];
      for (const { id, kind } of uncertain) {
        const costWon = this.#routes.priceOf(provider, channel, kind);
        await sql`update notifications.message set cost_won = ${costWon} where id = ${id}`;
      }
      const known = await sql<{ id: string }>`
        select id from notifications.message
        where provider = ${provider} and provider_message_id = ${providerMessageId} for update`;
      await applyEarlyReceipts(
        sql,
        [...uncertain, ...known].map(({ id }) => id),
      );
    });
  }
}
