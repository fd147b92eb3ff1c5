import { Injectable } from '@nestjs/common';
import { currentContext, newId, UnitOfWork, type Transaction } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import { centreInScope } from '../../edit-calendar/centre-in-scope.ts';
import { PublishSessions } from '../../publish-sessions/publish-sessions.ts';
import { Bookables } from '../../registry.ts';
import { assertState, findMoveForChange } from '../bulk-move.ts';
import { computePlan, writeItems } from '../compute-plan.ts';
import { assertMakesSense } from '../check-definition.ts';
import type { MoveDefinition } from '../definition.ts';
import { countMoves, loadByWeek } from '../plan/count-moves.ts';
import { viewOf, type BulkMoveView } from '../show/bulk-move-view.ts';

/** Works out what a change of an interval would do to whom; nothing of it happens yet. */
@Injectable()
export class ProposeBulkMove {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #publishSessions: PublishSessions;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables, publishSessions: PublishSessions) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#publishSessions = publishSessions;
  }

  async run(input: { centreCode: string; definition: MoveDefinition }): Promise<BulkMoveView> {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await centreInScope(tx.sql, input.centreCode);
      assertMakesSense(input.definition, this.#bookables, centre.department);
      return this.#propose(tx, centre, input.definition);
    });
  }

  /** Publishes the calendar as far as the proposal could want, and proposes anew. */
  async publishAndRepeat(moveId: string): Promise<BulkMoveView> {
    return this.#unitOfWork.run(async (tx) => {
      const move = await findMoveForChange(tx.sql, moveId);
      assertState(move, 'proposed');
      const today = tx.now.toZonedDateTimeISO(move.centre.zone).toPlainDate();
      if (move.neededUntilOn !== null) {
        const to = Temporal.PlainDate.from(move.neededUntilOn);
        await this.#publishSessions.run({ centreCode: move.centre.code, from: today, to });
      }
      return this.#propose(tx, move.centre, move.definition);
    });
  }

  async #propose(tx: Transaction, centre: Centre, definition: MoveDefinition): Promise<BulkMoveView> {
    const { sql, now } = tx;
    const staffId = currentContext().actor.id;
    await dropEarlier(tx, centre.id, staffId);
    const plan = await computePlan(sql, this.#bookables, { centre, definition, proposedAt: now }, now);
    const id = newId<'bulk-move'>();
    await sql`
      insert into scheduling.bulk_move (id, centre_id, title, scope_by, scope_from, scope_to, services, direction, shifts,
        within_days, notice_days, rules, state, counts, weeks, needed_until_on, published_until_on, proposed_at, proposed_by_staff_id)
      values (${id}, ${centre.id}, ${definition.title}, ${definition.scopeBy}, ${definition.scopeFrom}, ${definition.scopeTo},
        ${JSON.stringify(definition.services)}::jsonb, ${definition.direction}, ${JSON.stringify(definition.shifts)}::jsonb,
        ${definition.withinDays}, ${definition.noticeDays}, ${JSON.stringify(definition.rules)}::jsonb, 'proposed',
        '{}'::jsonb, '[]'::jsonb, ${plan.neededUntilOn}, ${plan.publishedUntilOn}, ${now}, ${staffId}::uuid)`;
    const { withoutPhone } = await writeItems(sql, id, plan);
    const contactOf = new Map(plan.bookings.map((one) => [one.bookingId, one.contactPersonId]));
    const counts = countMoves(plan.outcomes, (booking) => !withoutPhone.has(contactOf.get(booking)!));
    const weeks = loadByWeek(plan.bookings, plan.outcomes);
    await sql`
      update scheduling.bulk_move set counts = ${JSON.stringify(counts)}::jsonb, weeks = ${JSON.stringify(weeks)}::jsonb
      where id = ${id}`;
    tx.audit({
      action: 'scheduling.bulk-move-proposed',
      personId: null,
      facts: { moveId: id, centre: centre.code, counts },
    });
    return viewOf(sql, id);
  }
}

/** Somebody who proposes again has done with what they proposed before. */
const dropEarlier = async ({ sql }: Transaction, centreId: string, staffId: string | null): Promise<void> => {
  await sql`
    with dropped as (
      update scheduling.bulk_move set state = 'dropped'
      where centre_id = ${centreId} and state = 'proposed' and proposed_by_staff_id is not distinct from ${staffId}::uuid
      returning id)
    delete from scheduling.bulk_move_item where move_id in (select id from dropped)`;
};
