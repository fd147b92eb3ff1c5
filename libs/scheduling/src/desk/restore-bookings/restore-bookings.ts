import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { Availability } from '../../availability/availability.ts';
import type { Needs } from '../../seats/commands.ts';
import { SeatEngine } from '../../seats/seat-engine.ts';
import { ContactOf } from '../contact-of.ts';
import { findDeskGroup } from '../find-desk-group.ts';
import { ownStaffId } from '../own-centre.ts';
import { PrepareForCaller } from '../prepare-for-caller.ts';

interface Row {
  step: number;
  slot_id: string;
  seats: 'staff' | 'online' | null;
}

/** Takes back a member of staff's own last cancellation: the same times are booked anew if they are still free. */
@Injectable()
export class RestoreBookings {
  readonly #unitOfWork: UnitOfWork;
  readonly #prepare: PrepareForCaller;
  readonly #engine: SeatEngine;
  readonly #contactOf: ContactOf;
  readonly #availability: Availability;

  constructor(
    unitOfWork: UnitOfWork,
    prepare: PrepareForCaller,
    engine: SeatEngine,
    contactOf: ContactOf,
    availability: Availability,
  ) {
    this.#unitOfWork = unitOfWork;
    this.#prepare = prepare;
    this.#engine = engine;
    this.#contactOf = contactOf;
    this.#availability = availability;
  }

  async run(input: { groupId: string; told: string | null }): Promise<{ groupId: string }> {
    const staffId = ownStaffId();
    const restored = await this.#unitOfWork.run(async (tx) => {
      const group = await findDeskGroup(tx.sql, { groupId: input.groupId });
      const [kept] = await tx.sql<{
        needs: Needs;
        priority_group: string | null;
        channel: string;
        is_consented: boolean;
      }>`
        select needs, priority_group, channel, consented_at is not null as is_consented
        from scheduling.booking_group where id = ${group.id}`;
      const wasOnline = kept!.channel === 'self' || kept!.channel === 'proxy';
      const rows = await this.#cancelledBy(tx, { groupId: group.id, staffId, wasOnline });
      if (rows.length === 0) throw new DomainError('scheduling.nothing-to-restore', 'conflict');
      const by = kept!.channel === 'staff' ? 'staff' : 'phone';
      const command = await this.#prepare.run(tx, {
        personId: group.personId,
        offerCode: group.offerCode,
        asks: by,
        priorityGroup: kept!.priority_group ?? undefined,
        // A pool that is full refuses with the time that is gone.
        seats: rows.map((row) => ({ step: row.step, slotId: row.slot_id, channel: row.seats ?? 'staff' })),
      });
      const { groups } = await this.#engine.run({
        ...command,
        members: command.members.map((member) => ({ ...member, needs: kept!.needs })),
        channel: by,
        bookedByStaffId: staffId,
        bookedByPersonId: group.bookedByPersonId,
        contactPersonId: group.contactPersonId ?? (await this.#contactOf.run(group.personId, tx)),
        isConsented: kept!.is_consented,
        reason: `취소 되돌리기 (${group.number})`,
        told: input.told,
      });
      return { groupId: groups[0]!.id, centreCode: group.centre.code };
    });
    this.#availability.forget(restored.centreCode);
    return { groupId: restored.groupId };
  }

  /** What this member of staff cancelled last of the group, with a pool that has room: first of the kind it was booked by. */
  #cancelledBy(
    { sql, now }: Transaction,
    { groupId, staffId, wasOnline }: { groupId: string; staffId: string; wasOnline: boolean },
  ): Promise<Row[]> {
    return sql<Row>`
      select b.step, b.slot_id, (
        select p.channel from scheduling.seat_pool p
        where p.slot_id = b.slot_id and p.step = b.step and p.channel in ('staff', 'online') and p.taken < p.capacity
        order by (p.channel = 'online') = ${wasOnline} desc limit 1) as seats
      from scheduling.booking b
      join lateral (
        select h.kind, h.actor_kind, h.actor_id from scheduling.booking_change h
        where h.booking_id = b.id order by h.at desc, h.id desc limit 1) l on true
      where b.group_id = ${groupId} and b.state = 'cancelled' and b.starts_at > ${now}::timestamptz
        and l.kind = 'cancelled' and l.actor_kind = 'staff' and l.actor_id = ${staffId}
      order by b.step`;
  }
}
