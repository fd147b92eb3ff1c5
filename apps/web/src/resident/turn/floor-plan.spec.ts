import { describe, expect, it } from '@jest/globals';
import { heightOf, placeOf, plan, room, wayBetween } from './floor-plan.ts';

const rooms = [1, 2, 3, 4, 5, 6, 7].map((_, index) => placeOf(index));

describe('the plan of the centre', () => {
  it('winds from room to room, so that each is beside or below the one before it', () => {
    expect(rooms.slice(0, 5).map(({ x, y }) => [x < 100 ? 'left' : 'right', y])).toEqual([
      ['left', 22],
      ['right', 22],
      ['right', 162],
      ['left', 162],
      ['left', 302],
    ]);
  });

  it('keeps every room inside, and none over another', () => {
    for (const [at, { x, y }] of rooms.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + room.width).toBeLessThanOrEqual(plan.width);
      expect(y + room.height).toBeLessThanOrEqual(heightOf(rooms.length));
      for (const other of rooms.slice(at + 1))
        expect(Math.abs(other.x - x) >= room.width || Math.abs(other.y - y) >= room.height).toBe(true);
    }
  });

  it('draws the way between the rooms and not through them', () => {
    for (const [at, to] of rooms.slice(1).entries()) {
      const { x1, y1, x2, y2 } = wayBetween(rooms[at]!, to);
      expect(Math.hypot(x2 - x1, y2 - y1)).toBeGreaterThan(10);
      expect(Math.hypot(x2 - x1, y2 - y1)).toBeLessThan(60);
    }
  });
});
