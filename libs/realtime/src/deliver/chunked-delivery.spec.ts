import { describe, expect, it } from '@jest/globals';
import { ChunkedDelivery, type TurnLimits } from './chunked-delivery.ts';

const turnsOfTheLoop = () => {
  let count = 0;
  let isCounting = true;
  const next = () => {
    count += 1;
    if (isCounting) setImmediate(next);
  };
  setImmediate(next);
  return { count: () => count, stop: () => void (isCounting = false) };
};

/** Rooms of numbered listeners and what each of them was told. */
const openHall = (rooms: Record<string, Set<number>>, limits?: Partial<TurnLimits>) => {
  const told: { listener: number; frame: string }[] = [];
  const perTurn: number[] = [];
  let turn = -1;
  const loop = turnsOfTheLoop();
  const delivery = new ChunkedDelivery<string, number>(
    (topic) => rooms[topic] ?? [],
    (listener, frame) => {
      if (loop.count() !== turn) {
        turn = loop.count();
        perTurn.push(0);
      }
      perTurn[perTurn.length - 1]! += 1;
      told.push({ listener, frame });
    },
    { millis: 1_000, ...limits },
  );
  const idle = async () => {
    while (delivery.isBusy) await new Promise((resolve) => setImmediate(resolve));
    loop.stop();
  };
  const toldTo = (listener: number) =>
    told.filter((one) => one.listener === listener).map(({ frame }) => frame);
  return { delivery, told, toldTo, perTurn, idle };
};

const listeners = (count: number, from = 0) => new Set(Array.from({ length: count }, (_, at) => from + at));

describe('delivery to many listeners', () => {
  it('takes turns of a bounded size and leaves nobody out', async () => {
    const hall = openHall({ a: listeners(2_500) }, { listeners: 1_000 });
    hall.delivery.deliver('a', '1');
    await hall.idle();
    expect(hall.told).toHaveLength(2_500);
    expect(hall.perTurn).toEqual([1_000, 1_000, 500]);
  });

  it('ends a turn early on a machine that is slow', async () => {
    const hall = openHall({ a: listeners(320) }, { millis: -1 });
    hall.delivery.deliver('a', '1');
    await hall.idle();
    expect(hall.told).toHaveLength(320);
    expect(Math.max(...hall.perTurn)).toBeLessThanOrEqual(40);
  });

  it('keeps the order of each topic for every listener, and lets a small topic pass a large one', async () => {
    const hall = openHall({ large: listeners(3_000), small: listeners(1, 10_000) }, { listeners: 500 });
    for (const frame of ['1', '2', '3']) hall.delivery.deliver('large', frame);
    hall.delivery.deliver('small', 'a');
    hall.delivery.deliver('small', 'b');
    await hall.idle();
    for (const listener of [0, 1_499, 2_999]) expect(hall.toldTo(listener)).toEqual(['1', '2', '3']);
    expect(hall.toldTo(10_000)).toEqual(['a', 'b']);
    expect(hall.told.findIndex(({ frame }) => frame === 'a')).toBeLessThan(1_000);
  });

  it('does not write to who left meanwhile, and not twice to who came', async () => {
    const room = listeners(10);
    const hall = openHall({ a: room }, { listeners: 5 });
    hall.delivery.deliver('a', '1');
    await new Promise((resolve) => setImmediate(resolve));
    room.delete(9);
    room.add(77);
    await hall.idle();
    expect(hall.toldTo(9)).toEqual([]);
    expect(hall.toldTo(77)).toEqual(['1']);
    expect(hall.told).toHaveLength(10);
  });

  it('lets the oldest messages go when a topic gets more than it can deliver', async () => {
    const hall = openHall({ a: listeners(1) }, { waiting: 3 });
    for (const frame of ['1', '2', '3', '4', '5']) hall.delivery.deliver('a', frame);
    hall.delivery.deliver('nobody listens', '1');
    await hall.idle();
    expect(hall.toldTo(0)).toEqual(['3', '4', '5']);
  });
});
