import { Inject, Injectable } from '@nestjs/common';
import { LOG, UnitOfWork, type Logger } from '#kernel';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { SettleByReceipt } from '../settle-message/settle-by-receipt.ts';

const BATCH = 100;

interface AskedRow {
  provider: string;
  provider_message_id: string;
}

/**
 * Asks providers what became of messages they took: after one, five and thirty minutes, then once a day for three
 * days. Every provider can be asked; not every one calls back.
 */
@Injectable()
export class AskForReceipts {
  readonly #unitOfWork: UnitOfWork;
  readonly #routes: SmsRoutes;
  readonly #settleByReceipt: SettleByReceipt;
  readonly #log: Logger;

  constructor(
    unitOfWork: UnitOfWork,
    routes: SmsRoutes,
    settleByReceipt: SettleByReceipt,
    @Inject(LOG) log: Logger,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#routes = routes;
    this.#settleByReceipt = settleByReceipt;
    this.#log = log;
  }

  /** Returns how many messages it asked about. */
  async run(): Promise<number> {
    const asked = await this.#take();
    for (const { provider } of this.#routes.all) {
      const ids = asked.filter((row) => row.provider === provider.code).map((row) => row.provider_message_id);
      if (ids.length === 0) continue;
      try {
        for (const receipt of await provider.receiptsOf(ids)) {
          await this.#settleByReceipt.run({ ...receipt, provider: provider.code });
        }
      } catch (error) {
        this.#log.warn(
          { provider: provider.code, error: String(error) },
          'Receipts are asked for again later',
        );
      }
    }
    return asked.length;
  }

  /** The next look is fixed before the provider is asked: whoever dies meanwhile only looks later. */
  #take(): Promise<AskedRow[]> {
    return this.#unitOfWork.run(
      ({ sql, now }) => sql<AskedRow>`
        update notifications.message m
        set receipt_looks = receipt_looks + 1,
          receipt_look_at = case when receipt_looks < 5 then ${now}::timestamptz + case receipt_looks
            when 0 then interval '5 minutes' when 1 then interval '30 minutes' else interval '1 day' end end
        where id in (
          select id from notifications.message
          where state = 'sent' and delivery is null and receipt_look_at <= ${now}
          order by receipt_look_at limit ${BATCH} for update skip locked)
        returning provider, provider_message_id`,
    );
  }
}
