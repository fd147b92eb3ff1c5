import type { INestApplicationContext } from '@nestjs/common';
import { RegisterPerson } from '#identity';
import { DomainError, runInContext, type Actor } from '#kernel';
import { Availability, BookSlots, type SlotView } from '#scheduling';
import { syntheticResident } from './people.ts';
import { Random } from './random.ts';

const AT_ONCE = 8;

export interface BookingWish {
  centreCode: string;
  offerCode: string;
  /** Day of the first appointment. */
  date: string;
  /** Earliest day of the second one. */
  secondFrom: string;
  /** Share of the day's seats to fill. */
  share: number;
  /** Index of the first synthetic resident. */
  firstIndex: number;
}

/** One resident in ten phones; the others book online. */
const ways = [
  { channel: 'self', seats: 'online' },
  { channel: 'phone', seats: 'staff' },
] as const;

/** Books synthetic residents through the real use case, eight at a time; returns how many got their pair. */
export const bookResidents = async (
  app: INestApplicationContext,
  wish: BookingWish,
  onProgress: (done: number, of: number) => void,
): Promise<number> => {
  const availability = app.get(Availability);
  const random = new Random(`booking/${wish.date}`);
  const pairs = (
    await Promise.all(
      ways.map(async (way) => {
        const firsts = await availability.snapshotOf(wish.centreCode, 1, way.seats);
        const seconds = await availability.snapshotOf(wish.centreCode, 2, way.seats);
        const seats = (firsts.byDate.get(wish.date) ?? []).flatMap((slot) =>
          Array.from({ length: slot.left }, () => slot),
        );
        const wanted = seats.filter(() => wish.share >= 1 || random.chance(wish.share));
        const left = new Map(seconds.slots.map((slot) => [slot.id, slot.left]));
        return wanted.flatMap((first) => {
          const second = takeSecond(seconds.slots, left, first, wish.secondFrom);
          return second ? [{ first, second, way }] : [];
        });
      }),
    )
  ).flat();
  let done = 0;
  const queue = pairs.entries();
  const work = async () => {
    for (const [at, { first, second, way }] of queue) {
      const { personId } = await app
        .get(RegisterPerson)
        .run(syntheticResident('resident', wish.firstIndex + at));
      const actor: Actor = { kind: 'resident', id: personId, permissions: [] };
      await runInContext({ correlationId: `demo-${personId}`, actor, from: 'demo' }, () =>
        app
          .get(BookSlots)
          .run({ personId, offerCode: wish.offerCode, slotIds: [first.id, second.id], ...way }),
      ).catch(ifRefused);
      onProgress(++done, pairs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
};

/** A morning that was cut off is played again from the start: whoever has booked already is content. */
const ifRefused = (error: unknown): void => {
  if (!(error instanceof DomainError)) throw error;
};

/** The same time of day on the earliest day that has room. */
const takeSecond = (
  slots: readonly SlotView[],
  left: Map<string, number>,
  first: SlotView,
  from: string,
): SlotView | undefined => {
  const time = first.startsAt.slice(11, 16);
  const second = slots.find(
    (slot) => slot.date >= from && slot.startsAt.slice(11, 16) === time && left.get(slot.id)! > 0,
  );
  if (second) left.set(second.id, left.get(second.id)! - 1);
  return second;
};
