import type { SqlTag } from '#kernel';
import { countSeatsAhead } from '../call-next/seats-ahead.ts';
import { callingOrder } from '../call-next/waiting-line.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import type { VisitPaths } from '../visit-paths.ts';

export interface NextWish {
  centreCode: string;
  on: Temporal.PlainDate;
  now: Temporal.Instant;
  /** The lines whose next numbers are shown together. */
  stages: readonly string[];
  limit: number;
}

interface Waiting {
  id: string;
  lane: string;
  number: number;
  order_at: string;
  arrived_at: string;
}

/**
 * The numbers that several lines will call next. Each line keeps its own calling order; where lines meet, whoever
 * is due earlier comes first.
 */
export const nextNumbers = async (sql: SqlTag, paths: VisitPaths, wish: NextWish): Promise<string[]> => {
  const { centreCode, on, now } = wish;
  const rule = await floorRuleOn(sql, centreCode, on);
  const lines: Waiting[][] = [];
  for (const stage of wish.stages) {
    const { heldServices } = await countSeatsAhead(sql, paths, { centreCode, stage, on });
    const order = await callingOrder(
      sql,
      { centreCode, stage, on, heldServices, counterId: null, now },
      rule,
    );
    const ids = order.slice(0, wish.limit).map((row) => row.ticket_id);
    const rows = await sql<Waiting>`
      select id, lane, number, order_at, arrived_at from queueing.ticket where id = any(${ids}::uuid[])`;
    lines.push(ids.flatMap((id) => rows.find((row) => row.id === id) ?? []));
  }
  return merge(lines).slice(0, wish.limit).map(ticketLabel);
};

const merge = (lines: Waiting[][]): Waiting[] => {
  const merged: Waiting[] = [];
  for (;;) {
    const [first] = lines.filter((line) => line.length > 0).sort((a, b) => compare(a[0]!, b[0]!));
    if (!first) return merged;
    merged.push(first.shift()!);
  }
};

const compare = (a: Waiting, b: Waiting): number =>
  Temporal.Instant.compare(a.order_at, b.order_at) ||
  Temporal.Instant.compare(a.arrived_at, b.arrived_at) ||
  a.number - b.number;
