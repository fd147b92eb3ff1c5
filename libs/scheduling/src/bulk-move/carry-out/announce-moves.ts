import type { Transaction } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { BookingsMovedInBulk } from '../../events.ts';
import type { Bookables } from '../../registry.ts';
import type { BulkMove } from '../bulk-move.ts';
import type { DueItem } from './items.ts';

/** So many messages are written in one transaction. */
const PER_FACT = 50;

interface Row {
  booking_id: string;
  number: string;
  step: number;
  service_code: string;
  starts_at: string;
  arrive_at: string;
  ends_at: string;
  occurrence_id: string;
  version: number;
  group_id: string;
  group_number: string;
  person_id: string;
  contact_person_id: string | null;
  offer_code: string;
}

/** Tells, once for many people, who has which new date and when each may hear of it. */
export const announceMoves = async (
  tx: Transaction,
  bookables: Bookables,
  move: BulkMove,
  moved: readonly DueItem[],
): Promise<void> => {
  if (moved.length === 0) return;
  const rows = await tx.sql<Row>`
    select b.id as booking_id, b.number, b.step, b.service_code, b.starts_at, b.arrive_at, b.ends_at, b.occurrence_id,
      b.version, g.id as group_id, g.number as group_number, g.person_id, g.contact_person_id, g.offer_code
    from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
    where b.id = any(${moved.map((item) => item.bookingId)}::uuid[]) order by b.id`;
  const before = new Map(moved.map((item) => [item.bookingId, item.fromStartsAt]));
  const { code, name, address, zone, department } = move.centre;
  const local = (instant: string) => inZone(instant, zone);
  const moves = rows.map((row) => ({
    groupId: row.group_id,
    number: row.group_number,
    personId: row.person_id,
    contactPersonId: row.contact_person_id,
    offer: {
      code: row.offer_code,
      label: bookables.findOffer(department, row.offer_code)?.label ?? row.offer_code,
    },
    centre: { code, name, address, zone },
    bookings: [
      {
        bookingId: row.booking_id,
        occurrenceId: row.occurrence_id,
        version: row.version,
        number: row.number,
        step: row.step,
        serviceCode: row.service_code,
        serviceLabel: bookables.labelOf(department, row.service_code),
        startsAt: local(row.starts_at),
        arriveAt: local(row.arrive_at),
        endsAt: local(row.ends_at),
      },
    ],
    before: local(before.get(row.booking_id)!),
  }));
  for (let from = 0; from < moves.length; from += PER_FACT) {
    tx.record(BookingsMovedInBulk, {
      moveId: move.id,
      moveNumber: move.number,
      noticeText: move.noticeText!,
      noticeAt: move.noticeAt!.toString(),
      tellAt: move.tellAt!.toString(),
      moves: moves.slice(from, from + PER_FACT),
    });
  }
};
