import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { actingStaff } from '../edit-templates/wording-line.ts';
import { ZONE } from '../report-messages/report-scope.ts';
import { lockWaiting, retimed, writeTimes } from './retime-messages.ts';
import type { Timing } from './timing.ts';
import { lockTimings, Timings } from './timings.ts';

export interface TimingDecision {
  centreCode: string;
  purpose: string;
  timing: Timing;
  /** For visits of this day on; `YYYY-MM-DD`, today or later. */
  validFrom: string;
  reason: string;
}

/** Decides when something about visits is told, and times anew what waits already. */
@Injectable()
export class DecideTiming {
  readonly #unitOfWork: UnitOfWork;
  readonly #timings: Timings;

  constructor(unitOfWork: UnitOfWork, timings: Timings) {
    this.#unitOfWork = unitOfWork;
    this.#timings = timings;
  }

  /** How many waiting messages the decision would time anew; changes nothing. */
  preview(decision: Omit<TimingDecision, 'reason'>): Promise<{ retimed: number }> {
    return this.#unitOfWork.run(async (tx) => ({ retimed: (await this.#timesFor(tx, decision)).length }));
  }

  /** @throws `notifications.purpose-not-found`, `notifications.timing-of-another-kind`, `notifications.day-has-passed` */
  run(decision: TimingDecision): Promise<{ retimed: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const { centreCode, purpose, timing, validFrom, reason } = decision;
      // Nothing is queued by the old rule while it is being replaced.
      await lockTimings(tx.sql, centreCode, 'alone');
      const times = await this.#timesFor(tx, decision);
      await tx.sql`
        insert into notifications.timing (id, centre_code, purpose, valid_from, settings, reason, decided_by, decided_at)
        values (${newId()}, ${centreCode}, ${purpose}, ${validFrom}::date, ${JSON.stringify(timing)}::jsonb, ${reason},
          ${actingStaff()}, ${tx.now})`;
      await writeTimes(tx, times);
      const facts = { centre: centreCode, purpose, validFrom, ...timing, reason, retimed: times.length };
      tx.audit({ action: 'notifications.timing-decided', personId: null, facts });
      return { retimed: times.length };
    });
  }

  async #timesFor(
    tx: Transaction,
    { centreCode, purpose, timing, validFrom }: Omit<TimingDecision, 'reason'>,
  ) {
    const known = this.#timings.find(purpose);
    if (!known) throw new DomainError('notifications.purpose-not-found', 'not-found', { purpose });
    if (known.timing.kind !== timing.kind)
      throw new DomainError('notifications.timing-of-another-kind', 'invalid', { kind: known.timing.kind });
    if (validFrom < tx.now.toZonedDateTimeISO(ZONE).toPlainDate().toString())
      throw new DomainError('notifications.day-has-passed', 'invalid', { on: validFrom });
    const [next] = await tx.sql<{ valid_from: string }>`
      select valid_from::text as valid_from from notifications.timing
      where centre_code = ${centreCode} and purpose = ${purpose} and valid_from > ${validFrom}::date
      order by valid_from limit 1`;
    const rows = await lockWaiting(tx, {
      centreCode,
      purpose,
      from: Temporal.PlainDate.from(validFrom),
      before: next ? Temporal.PlainDate.from(next.valid_from) : null,
    });
    return retimed(rows, timing, tx.now);
  }
}
