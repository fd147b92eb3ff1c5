import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { Availability, inZone } from '../availability/availability.ts';
import { SeatGuard } from '../book-slots/seat-guard.ts';
import { policyValue } from '../centre/policy.ts';
import { BookingsCancelled } from '../events.ts';
import { Bookables } from '../registry.ts';

interface GroupRow {
  id: string;
  number: string;
  person_id: string;
  offer_code: string;
  centre_id: string;
  code: string;
  department: string;
  name: string;
  address: string;
  zone: string;
}

interface BookingRow {
  id: string;
  number: string;
  step: number;
  service_code: string;
  slot_id: string;
  on_date: string;
  starts_at: string;
  ends_at: string;
}

/** Gives back the bookings of a group that have not begun, as long as the cut-off allows it. */
@Injectable()
export class CancelBookings {
  readonly #unitOfWork: UnitOfWork;
  readonly #guard: SeatGuard;
  readonly #availability: Availability;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, guard: SeatGuard, availability: Availability, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#guard = guard;
    this.#availability = availability;
    this.#bookables = bookables;
  }

  async run(input: { groupId: string; personId: string }): Promise<{ groupId: string }> {
    const { centreCode } = await this.#unitOfWork.run(async (tx) => {
      const [group] = await tx.sql<GroupRow>`
        select g.id, g.number, g.person_id, g.offer_code, g.centre_id, c.code, c.department, c.name, c.address, c.zone
        from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
        where g.id = ${input.groupId} and g.person_id = ${input.personId} for update of g`;
      if (!group) throw new DomainError('scheduling.booking-not-found', 'not-found');
      const open = await tx.sql<BookingRow>`
        select id, number, step, service_code, slot_id, on_date, starts_at, ends_at from scheduling.booking
        where group_id = ${group.id} and state = 'confirmed' order by step for update`;
      if (open.length === 0) throw new DomainError('scheduling.not-cancellable', 'conflict');
      await this.#assertBeforeCutOff(tx, group, open[0]!);
      await tx.sql`update scheduling.booking set state = 'cancelled' where id = any(${open.map((one) => one.id)}::uuid[])`;
      await tx.sql`update scheduling.booking_group set cancelled_at = ${tx.now} where id = ${group.id}`;
      await this.#guard.release(
        tx.sql,
        open.map((one) => one.slot_id),
      );
      tx.record(BookingsCancelled, this.#fact(group, open));
      return { centreCode: group.code };
    });
    this.#availability.forget(centreCode);
    return { groupId: input.groupId };
  }

  async #assertBeforeCutOff(tx: Transaction, group: GroupRow, first: BookingRow): Promise<void> {
    const on = Temporal.PlainDate.from(first.on_date);
    const days = (await policyValue(tx.sql, group.centre_id, 'change-cut-off-days', on)) ?? 0;
    const today = tx.now.toZonedDateTimeISO(group.zone).toPlainDate();
    const lastDay = on.subtract({ days });
    if (Temporal.PlainDate.compare(today, lastDay) > 0) {
      throw new DomainError('scheduling.cut-off-passed', 'conflict', { lastDay: lastDay.toString(), days });
    }
  }

  #fact(group: GroupRow, open: readonly BookingRow[]) {
    const offer = this.#bookables.findOffer(group.department, group.offer_code);
    return {
      groupId: group.id,
      number: group.number,
      personId: group.person_id,
      offer: { code: group.offer_code, label: offer?.label ?? group.offer_code },
      centre: { code: group.code, name: group.name, address: group.address, zone: group.zone },
      reason: 'by-resident' as const,
      bookings: open.map((one) => ({
        bookingId: one.id,
        number: one.number,
        step: one.step,
        serviceCode: one.service_code,
        serviceLabel:
          offer?.services.find((service) => service.code === one.service_code)?.label ?? one.service_code,
        startsAt: inZone(one.starts_at, group.zone),
        endsAt: inZone(one.ends_at, group.zone),
      })),
    };
  }
}
