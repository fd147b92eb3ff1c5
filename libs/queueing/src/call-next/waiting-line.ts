import { Injectable } from '@nestjs/common';
import type { SqlTag, Transaction } from '#kernel';
import type { FloorRule } from '../floor-rules/floor-rule.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { orderRuleOf, type OrderCode } from '../order-rules/order-words.ts';
import { Ticket, type OrderRule } from '../ticket/ticket.entity.ts';

export interface Line {
  centreCode: string;
  stage: string;
  on: Temporal.PlainDate;
  /** Visitors of these services cannot go on at the moment. */
  heldServices: string[];
  /** Leaves out who waits for another counter; null: everybody. */
  counterId: string | null;
}

/** Finds who is first in a line and holds them, so that a second tablet asking now gets the next one. */
@Injectable()
export class WaitingLine {
  async takeFirst(
    { em, sql, now }: Transaction,
    line: Line,
  ): Promise<{ ticket: Ticket; rule: OrderRule } | undefined> {
    const rule = await floorRuleOn(sql, line.centreCode, line.on);
    // Who is held by another call keeps their place in the order, so that this one takes the place after it.
    const [first] = await sql<{ id: string; code: OrderCode }>`
      select t.id, o.code
      from queueing.calling_order(${line.centreCode}, ${line.stage}, ${line.on}, ${now}, ${rule.assistedEvery},
                                  ${line.heldServices}::text[], ${line.counterId}, ${rule.bookedEvery}) o
      join queueing.ticket t on t.id = o.ticket_id
      where not o.is_held and t.state = 'waiting' and t.stage = ${line.stage} and t.alarm_id is null
      order by o.place
      limit 1
      for update of t skip locked`;
    if (!first) return undefined;
    const ticket = await em.findOneOrFail(Ticket, { id: first.id });
    return { ticket, rule: orderRuleOf(first.code, ticket.assistedBecause ?? null, rule) };
  }
}

export interface PlaceRow {
  ticket_id: string;
  service_code: string;
  place: number;
  code: OrderCode;
  is_held: boolean;
}

/** The same order for those who only look: everybody who waits, with their place and the rule that gives it. */
export const callingOrder = async (
  sql: SqlTag,
  line: Line & { now: Temporal.Instant },
  rule: Pick<FloorRule, 'assistedEvery' | 'bookedEvery'>,
): Promise<PlaceRow[]> => sql<PlaceRow>`
  select o.*, t.service_code from queueing.calling_order(${line.centreCode}, ${line.stage}, ${line.on}, ${line.now},
                                       ${rule.assistedEvery}, ${line.heldServices}::text[], ${line.counterId},
                                       ${rule.bookedEvery}) o
  join queueing.ticket t on t.id = o.ticket_id
  order by o.place`;
