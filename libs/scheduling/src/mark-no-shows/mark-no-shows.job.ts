import { Injectable } from '@nestjs/common';
import { Sweep, UnitOfWork } from '#kernel';

/**
 * Some time after a session has closed, whoever did not come is a no-show, and may book again. The wait is
 * the centre's policy: somebody who comes just after closing is received, not turned away by the system.
 */
@Injectable()
export class MarkNoShows extends Sweep {
  readonly name = 'scheduling.mark-no-shows';
  readonly everyMillis = 60_000;
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    super();
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<number> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const marked = await sql`
        update scheduling.booking b set state = 'no-show'
        from scheduling.slot s join scheduling.session x on x.id = s.session_id
        where b.slot_id = s.id and b.state = 'confirmed'
          and x.closes_at + make_interval(mins => coalesce((
            select p.value from scheduling.policy p
            where p.centre_id = x.centre_id and p.name = 'no-show-after-minutes' and p.effective_from <= x.on_date
            order by p.effective_from desc limit 1), 0)) < ${now}::timestamptz
        returning b.id`;
      return marked.length;
    });
  }
}
