import { Injectable } from '@nestjs/common';
import type { SqlTag } from '#kernel';
import { FollowUps } from '../follow-up/follow-ups.ts';
import { coreTimings, timingSchema, type TimedPurpose, type Timing } from './timing.ts';

/** Until the end of the transaction: whoever queues by a rule, and whoever replaces it, wait for each other. */
export const lockTimings = async (
  sql: SqlTag,
  centreCode: string,
  how: 'alone' | 'beside-others',
): Promise<void> => {
  if (how === 'alone')
    await sql`select pg_advisory_xact_lock(hashtext('notifications.timing'), hashtext(${centreCode}))`;
  else
    await sql`select pg_advisory_xact_lock_shared(hashtext('notifications.timing'), hashtext(${centreCode}))`;
};

/** When each timed purpose of a centre is told, on any day. */
@Injectable()
export class Timings {
  readonly all: readonly TimedPurpose[];

  constructor(followUps: FollowUps) {
    this.all = [...coreTimings, ...followUps.all];
  }

  find(purpose: string): TimedPurpose | undefined {
    return this.all.find((one) => one.purpose === purpose);
  }

  /** In force for visits of a day: the last decision for it, else what the purpose starts with. */
  async inForce(
    sql: SqlTag,
    { centreCode, purpose, on }: { centreCode: string; purpose: string; on: Temporal.PlainDate },
  ): Promise<Timing> {
    await lockTimings(sql, centreCode, 'beside-others');
    const [decided] = await sql<{ settings: unknown }>`
      select settings from notifications.timing
      where centre_code = ${centreCode} and purpose = ${purpose} and valid_from <= ${on.toString()}::date
      order by valid_from desc, decided_at desc, id desc limit 1`;
    if (decided) return timingSchema.parse(decided.settings);
    const known = this.find(purpose);
    if (!known) throw new Error(`"${purpose}" is not told at a time of its own.`);
    return known.timing;
  }
}
