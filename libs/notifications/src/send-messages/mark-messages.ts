import type { Logger, UnitOfWork, Transaction, Verdict } from '#kernel';
import type { Message } from '../message.entity.ts';
import type { SmsRoutes } from '../routes/sms-routes.ts';
import { applyEarlyReceipts } from '../settle-message/apply-receipts.ts';
import { messageOf, writeMessages, type MessageRow } from './message-rows.ts';
import type { KnownMessage, SendOutcome } from './sms-provider.ts';

/** What became of an attempt, on its way into the row. */
export type Mark = { messageId: string; attemptId: string } & (
  { outcome: SendOutcome } | { known: KnownMessage | null | 'no-answer' } | { lost: string }
);

/** Writes down what became of attempts that ended within the same moment. */
export class MarkMessages {
  readonly #unitOfWork: UnitOfWork;
  readonly #routes: SmsRoutes;
  readonly #log: Logger;

  constructor(unitOfWork: UnitOfWork, routes: SmsRoutes, log: Logger) {
    this.#unitOfWork = unitOfWork;
    this.#routes = routes;
    this.#log = log;
  }

  /** A worker that comes back after its lease was given on must not write over the other's mark. */
  async run(marks: readonly Mark[]): Promise<Verdict<void>[]> {
    await this.#unitOfWork.run(async (tx) => {
      const rows = await lock(
        tx,
        marks.map(({ messageId }) => messageId),
      );
      const found = new Map(rows.map((row) => [row.id, messageOf(row)]));
      const marked: Message[] = [];
      for (const mark of marks) {
        const message = found.get(mark.messageId);
        if (!message?.isHeldBy(mark.attemptId)) {
          this.#log.warn({ message: mark.messageId }, 'Another attempt has taken over');
          continue;
        }
        this.#conclude(message, mark, tx.now);
        marked.push(message);
      }
      await writeMessages(tx.sql, marked);
      await applyEarlyReceipts(
        tx.sql,
        marked.filter(({ state }) => state === 'sent').map(({ id }) => id),
      );
    });
    return marks.map(() => ({ done: undefined }));
  }

  #conclude(message: Message, mark: Mark, now: Temporal.Instant): void {
    if ('known' in mark) message.concludeAsked(mark.known, now);
    else if ('lost' in mark) message.holdBack(mark.lost, now);
    else message.conclude(mark.outcome, now, this.#routes.all.length > 1);
    if (message.state === 'sent' && message.provider)
      message.costWon = String(this.#routes.priceOf(message.provider, message.channel, message.kind));
  }
}

const lock = ({ sql }: Transaction, ids: readonly string[]): Promise<MessageRow[]> => sql<MessageRow>`
  select * from notifications.message where id = any(${[...ids]}::uuid[]) order by id for update`;
