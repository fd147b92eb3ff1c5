import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, Sweep, UnitOfWork } from '#kernel';
import { callingOrder } from '../call-next/waiting-line.ts';
import { LineChanged } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import { walkInRulesOn } from '../walk-ins/walk-in-rule.ts';

interface AwayRow {
  id: string;
  centre_code: string;
  stage: string;
  service_code: string;
  on: string;
}

const BATCH = 100;
const BECAUSE = '집에서 뽑은 번호표 · 도착 확인 전에 차례가 됨';

/**
 * Whoever took a number at home and is not here when their turn has come is set aside for as long as the rule says:
 * nobody who is here stands before them, and a counter that serves them is open.
 */
@Injectable()
export class SetAsideWhoIsAway extends Sweep {
  readonly name = 'queueing.set-aside-who-is-away';
  readonly everyMillis = 5_000;
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(database: Database, unitOfWork: UnitOfWork, clock: Clock) {
    super();
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  async run(): Promise<number> {
    const away = await this.#database.sql<AwayRow>`
      select t.id, t.centre_code, t.stage, t.service_code, t.issued_on as on
      from queueing.ticket t join queueing.board b using (centre_code)
      where t.is_on_the_way and t.state = 'waiting'
        and t.issued_on = (${this.#clock.now()}::timestamptz at time zone b.zone)::date
        and exists (select from queueing.counter k
                    where k.centre_code = t.centre_code and k.state = 'open'
                      and (k.stage = t.stage or t.stage = any (k.also_stages))
                      and (k.services is null or t.service_code = any (k.services)))
      order by t.order_at, t.id limit ${BATCH}`;
    let aside = 0;
    for (const row of away) {
      if (!(await this.#hasTurn(row))) continue;
      try {
        await this.#setAside(row);
        aside++;
      } catch (error) {
        // They have just come, or another worker was faster; the others must not suffer for it.
        if (!(error instanceof DomainError)) throw error;
      }
    }
    return aside;
  }

  async #hasTurn(row: AwayRow): Promise<boolean> {
    const { sql } = this.#database;
    const on = Temporal.PlainDate.from(row.on);
    const rule = await floorRuleOn(sql, row.centre_code, on);
    const line = { centreCode: row.centre_code, stage: row.stage, on, heldServices: [], counterId: null };
    const order = await callingOrder(sql, { ...line, now: this.#clock.now() }, rule);
    for (const { ticket_id, code } of order) {
      if (ticket_id === row.id) return true;
      if (code !== 'on-the-way') return false;
    }
    return false;
  }

  #setAside({ id, service_code, on, centre_code }: AwayRow): Promise<void> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, id);
      if (!ticket.isOnTheWay || ticket.state !== 'waiting') return;
      const rules = await walkInRulesOn(tx.sql, centre_code, Temporal.PlainDate.from(on));
      const minutes = rules.find(({ serviceCode }) => serviceCode === service_code)?.homeGraceMinutes ?? 0;
      const facts = await takeStep(tx, ticket, {
        name: 'park',
        reason: BECAUSE,
        change: () => ticket.park(BECAUSE, tx.now.add({ minutes })),
      });
      tx.record(LineChanged, { ...facts, change: 'parked', nextStage: null });
    });
  }
}
