import { Injectable } from '@nestjs/common';
import { Sweep, UnitOfWork } from '#kernel';

/** After a session has closed, whoever did not come is a no-show, and may book again. */
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
        where b.slot_id = s.id and b.state = 'confirmed' and x.closes_at < ${now}::timestamptz returning b.id`;
      return marked.length;
    });
  }
}
