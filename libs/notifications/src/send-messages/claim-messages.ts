import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Transaction } from '#kernel';
import type { Message } from '../message.entity.ts';
import { chooseRoute, takePlace } from '../routes/choose-route.ts';
import { ProviderPace, type HeldPace } from '../routes/provider-pace.ts';
import { SmsRoutes, type OpenRoute } from '../routes/sms-routes.ts';
import { lostCauses } from '../withdraw-messages/lost-causes.ts';
import { messageOf, writeMessages, type MessageRow } from './message-rows.ts';

const BATCH = 200;

/** A message that this process alone may act on until its lease ends. */
export interface Claim {
  step: 'send' | 'ask-provider';
  message: Message;
  attemptId: string;
  route: OpenRoute;
  /** By a clock that only goes forward. */
  claimedAt: number;
}

/**
 * Takes due messages in a short transaction of its own; what has lost its cause or its time is settled here.
 * Only one worker claims at a time: all wait for the row that counts the pace.
 */
@Injectable()
export class ClaimMessages {
  readonly #unitOfWork: UnitOfWork;
  readonly #routes: SmsRoutes;
  readonly pace: ProviderPace;

  constructor(unitOfWork: UnitOfWork, routes: SmsRoutes) {
    this.#unitOfWork = unitOfWork;
    this.#routes = routes;
    this.pace = new ProviderPace(routes);
  }

  /** The batch that is due first, or those of the messages named that are due and free; `looked`: decided about. */
  async run(messageIds?: readonly string[]): Promise<{ looked: number; claims: Claim[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const pace = await this.pace.lock(tx.sql);
      if (messageIds) return this.#decide(tx, await this.lockThese(tx, messageIds), pace);
      const dead = (await this.lockDead(tx)).map(messageOf);
      for (const message of dead) message.survive(tx.now);
      await writeMessages(tx.sql, dead);
      const suspect = await this.lockSuspect(tx);
      const due = suspect.length > 0 ? suspect : await this.lockDue(tx);
      const { looked, claims } = await this.#decide(tx, due, pace);
      return { looked: looked + dead.length, claims };
    });
  }

  async #decide(
    tx: Transaction,
    rows: readonly MessageRow[],
    pace: HeldPace,
  ): Promise<{ looked: number; claims: Claim[] }> {
    if (rows.length === 0) return { looked: 0, claims: [] };
    const lost = await lostCauses(
      tx.sql,
      rows.map(({ id }) => id),
    );
    const { allowance } = pace;
    const claimedAt = performance.now();
    const decided: Message[] = [];
    const claims: Claim[] = [];
    for (const row of rows) {
      const message = messageOf(row);
      const isOver = lost.has(row.id) || Temporal.Instant.compare(message.notAfter, tx.now) < 0;
      // What ends here needs nobody's place within this second.
      const route =
        chooseRoute(this.#routes, allowance, routedOf(row)) ?? (isOver ? this.#routes.all[0] : undefined);
      if (!route) continue;
      const attempt = { id: newId(), leaseUntil: Temporal.Instant.from(row.lease_until) };
      const step = message.begin(tx.now, lost.get(row.id) ?? null, attempt, route.provider);
      decided.push(message);
      if (step === 'nothing') continue;
      takePlace(allowance, route);
      claims.push({ step, message, attemptId: attempt.id, route, claimedAt });
    }
    await writeMessages(tx.sql, decided);
    if (claims.length > 0) await this.pace.keep(tx.sql, pace);
    return { looked: decided.length, claims };
  }

  /** Rows that another process has locked are passed over; those somebody waits for come first. */
  lockDue({ sql, now }: Transaction): Promise<MessageRow[]> {
    return sql<MessageRow>`
      select m.*, clock_timestamp() + interval '15 seconds' as lease_until
      from (select id, min(place) as place from unnest(
        array(select id from notifications.message where state = 'pending' and not is_suspect and not_after < ${now}
              order by not_after limit ${BATCH} for update skip locked) ||
        array(select id from notifications.message where state = 'pending' and not is_suspect and urgency = 0
                and due_at <= ${now} order by due_at limit ${BATCH} for update skip locked) ||
        array(select id from notifications.message where state = 'pending' and not is_suspect and urgency = 1
                and due_at <= ${now} order by due_at limit ${BATCH} for update skip locked) ||
        array(select id from notifications.message where state = 'pending' and not is_suspect and urgency = 2
                and due_at <= ${now} order by due_at limit ${BATCH} for update skip locked)) with ordinality as found(id, place)
        group by id order by 2 limit ${BATCH}) due
      join notifications.message m on m.id = due.id order by due.place`;
  }

  lockThese({ sql, now }: Transaction, ids: readonly string[]): Promise<MessageRow[]> {
    return sql<MessageRow>`
      select m.*, clock_timestamp() + interval '15 seconds' as lease_until from notifications.message m
      where id = any(${[...ids]}::uuid[]) and state = 'pending' and not is_suspect and due_at <= ${now}
      order by urgency, due_at for update skip locked`;
  }

  /** Those whose worker died with them. */
  lockDead({ sql }: Transaction): Promise<MessageRow[]> {
    return sql<MessageRow>`
      select m.*, clock_timestamp() + interval '15 seconds' as lease_until from notifications.message m
      where state = 'sending' and m.lease_until < clock_timestamp()
      order by m.lease_until limit ${BATCH} for update skip locked`;
  }

  /** One that may have killed a worker, while no other such is under way anywhere. */
  lockSuspect({ sql, now }: Transaction): Promise<MessageRow[]> {
    return sql<MessageRow>`
      select m.*, clock_timestamp() + interval '15 seconds' as lease_until from notifications.message m
      where is_suspect and state = 'pending' and due_at <= ${now}
        and not exists (select from notifications.message o where o.is_suspect and o.state = 'sending')
      order by due_at limit 1 for update skip locked`;
  }
}

const routedOf = (row: MessageRow) => ({
  provider: row.provider,
  attempts: row.attempts,
  isUncertain: row.is_uncertain,
  urgency: row.urgency,
});
