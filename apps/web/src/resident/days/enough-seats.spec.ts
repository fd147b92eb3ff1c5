import { describe, expect, it } from '@jest/globals';
import type { Slot } from '../../api/types.ts';
import { nearestFree, withRoomFor } from './enough-seats.ts';

const slot = (time: string, left: number): Slot => ({
  id: time,
  startsAt: `2021-05-26T${time}:00+09:00`,
  endsAt: `2021-05-26T${time}:00+09:00`,
  left,
  capacity: 11,
  level: 'few',
});

describe('times for a family', () => {
  it('are those with a seat for everybody; the others count as full', () => {
    const shown = withRoomFor([slot('10:00', 1), slot('10:10', 2)], 2);
    expect(shown.map(({ level, left }) => [level, left])).toEqual([
      ['full', 0],
      ['few', 2],
    ]);
  });
});

describe('the nearest free times', () => {
  const day = [slot('09:00', 4), slot('10:00', 0), slot('10:10', 1), slot('10:30', 5), slot('15:00', 9)];

  it('are told in the order of the day, without the one that has gone', () => {
    const near = nearestFree(day, '2021-05-26T10:00:00+09:00', 1, 3);
    expect(near.map(({ id }) => id)).toEqual(['09:00', '10:10', '10:30']);
  });

  it('have room for everybody who comes', () => {
    const near = nearestFree(day, '2021-05-26T10:00:00+09:00', 4, 2);
    expect(near.map(({ id }) => id)).toEqual(['09:00', '10:30']);
  });
});
