import { Injectable } from '@nestjs/common';
import type { Transaction } from '#kernel';
import { Ticket, type OrderRule } from '../ticket/ticket.entity.ts';
import { orderRuleOf } from './order-rule.ts';

export interface Line {
  centreCode: string;
  stage: string;
  on: Temporal.PlainDate;
  /** Visitors of these services cannot go on at the moment. */
  heldServices: string[];
}

/** Finds who is first in a line and holds them, so that a second tablet asking now gets the next one. */
@Injectable()
export class WaitingLine {
  async takeFirst(
    { em, sql }: Transaction,
    line: Line,
  ): Promise<{ ticket: Ticket; rule: OrderRule } | undefined> {
    const [first] = await sql<{ id: string; ties: string }>`
      select t.id,
        (select count(*) from queueing.ticket o
         where o.centre_code = t.centre_code and o.stage = t.stage and o.issued_on = t.issued_on
           and o.state = 'waiting' and o.appointment_at = t.appointment_at) as ties
      from queueing.ticket t
      where t.centre_code = ${line.centreCode} and t.stage = ${line.stage} and t.issued_on = ${line.on}
        and t.state = 'waiting' and t.service_code <> all(${line.heldServices}::text[])
      order by t.appointment_at, t.arrived_at, t.number
      limit 1
      for update of t skip locked`;
    if (!first) return undefined;
    const ticket = await em.findOneOrFail(Ticket, { id: first.id });
    return { ticket, rule: orderRuleOf(Number(first.ties) > 1) };
  }
}
