import { newId, type SqlTag } from '#kernel';
import type { SeatCommand, StandingBooking } from './commands.ts';

interface AddedSeat {
  slot_id: string;
  step: number;
  channel: string;
}

/**
 * Seats that are added on purpose are planned in no pool: whoever needs the first one makes it, with no seats, in
 * the order of slots, so that two who do so at once do not wait for each other in a circle.
 */
export const makeAddedPools = async (
  sql: SqlTag,
  commands: readonly SeatCommand[],
  bookings: ReadonlyMap<string, StandingBooking>,
): Promise<void> => {
  const added = commands.flatMap((command): AddedSeat[] => {
    if (command.kind === 'take') {
      return command.members.flatMap((member) =>
        member.seats.flatMap(({ slotId, step, channel, addSeat }) =>
          addSeat ? [{ slot_id: slotId, step, channel }] : [],
        ),
      );
    }
    if (command.kind !== 'move') return [];
    return command.moves.flatMap(({ bookingId, slotId, channel, addSeat }) => {
      const booking = bookings.get(bookingId);
      return addSeat && booking ? [{ slot_id: slotId, step: booking.step, channel }] : [];
    });
  });
  if (added.length === 0) return;
  const rows = added.map((seat) => ({ ...seat, id: newId<'seat-pool'>() }));
  await sql`
    insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
    select r.id, r.slot_id, r.step, r.channel, 0
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, slot_id uuid, step smallint, channel text)
    join scheduling.slot s on s.id = r.slot_id
    where not exists (select from scheduling.seat_pool p where p.slot_id = r.slot_id and p.step = r.step and p.channel = r.channel)
    order by r.slot_id, r.step, r.channel
    on conflict do nothing`;
};
