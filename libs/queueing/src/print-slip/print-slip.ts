import { Injectable } from '@nestjs/common';
import { Clock, DomainError, UnitOfWork } from '#kernel';
import { dayOf, isInScope } from '../board/board.ts';

/** Notes that a slip of paper with somebody's number and name goes out, for the first time or again. */
@Injectable()
export class PrintSlip {
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;

  constructor(unitOfWork: UnitOfWork, clock: Clock) {
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
  }

  /** @throws `queueing.visit-not-found` until the ticket is there, and for visits of another day or centre */
  async run({ visitId }: { visitId: string }): Promise<{ visitId: string }> {
    return this.#unitOfWork.run(async ({ sql, audit }) => {
      const [row] = await sql<{
        person_id: string | null;
        centre_code: string;
        visited_on: string;
        zone: string;
      }>`
        select v.person_id, v.centre_code, v.visited_on, b.zone
        from queueing.visit v join queueing.board b using (centre_code)
        join queueing.ticket t on t.visit_id = v.id where v.id = ${visitId}`;
      const isToday = row && dayOf(this.#clock.now(), row.zone).equals(row.visited_on);
      if (!isToday || !isInScope(row.centre_code))
        throw new DomainError('queueing.visit-not-found', 'not-found');
      audit({ action: 'queueing.slip-printed', personId: row.person_id, facts: { visitId } });
      return { visitId };
    });
  }
}
