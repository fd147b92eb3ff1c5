import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { FollowedVisits } from '../list-my-visits/followed-visits.ts';

/** Asks for one text message when a visit's turn is near, or takes the wish back. */
@Injectable()
export class AskForNearText {
  readonly #unitOfWork: UnitOfWork;
  readonly #followed: FollowedVisits;

  constructor(unitOfWork: UnitOfWork, followed: FollowedVisits) {
    this.#unitOfWork = unitOfWork;
    this.#followed = followed;
  }

  /** @throws `queueing.visit-not-found`, `queueing.visit-has-ended`, `queueing.no-phone-known` where nobody gave a name. */
  run({ visitId, isWanted }: { visitId: string; isWanted: boolean }): Promise<{ wantsText: boolean }> {
    return this.#unitOfWork.run(async (tx) => {
      await this.#followed.assertMayFollow(visitId, tx);
      if (!isWanted) {
        await tx.sql`delete from queueing.near_text_wish where visit_id = ${visitId}`;
        return { wantsText: false };
      }
      const [visit] = await tx.sql<{ finished_at: string | null; person_id: string | null }>`
        select finished_at, person_id from queueing.visit where id = ${visitId} for share`;
      if (visit?.finished_at) throw new DomainError('queueing.visit-has-ended', 'conflict');
      if (visit?.person_id === null) throw new DomainError('queueing.no-phone-known', 'conflict');
      await tx.sql`
        insert into queueing.near_text_wish (visit_id, asked_at) values (${visitId}, ${tx.now})
        on conflict do nothing`;
      return { wantsText: true };
    });
  }
}
