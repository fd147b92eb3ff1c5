import { describe, expect, it } from '@jest/globals';
import type { TakenHold } from '../../api/scheduling.ts';
import type { Slot } from '../../api/types.ts';
import { isHoldOf, markPassed, secondsLeft } from './hold-time.ts';

const slot = (id: string): Slot => ({
  id,
  startsAt: '2021-05-26T10:20:00+09:00',
  endsAt: '2021-05-26T10:30:00+09:00',
  left: 3,
  capacity: 11,
  level: 'few',
});

const hold = (people: string[], slotIds: string[]): TakenHold => ({
  id: 'hold',
  expiresAt: '2021-05-24T10:05:00+09:00',
  now: '2021-05-24T10:00:30+09:00',
  takenAt: 1_000,
  offer: { code: 'desk.pair', label: '상담' },
  centre: { code: 'desk-1', name: '시험 창구', address: '서울 성북구' },
  members: people.map((personId) => ({
    personId,
    maskedName: '홍*동',
    bookings: slotIds.map((slotId, index) => ({
      id: `${personId}-${slotId}`,
      step: index + 1,
      service: { code: 'desk.visit', label: '방문' },
      slotId,
      startsAt: '2021-05-26T10:20:00+09:00',
      arriveAt: '2021-05-26T10:23:00+09:00',
      endsAt: '2021-05-26T10:30:00+09:00',
    })),
  })),
});

describe('the time left of a hold', () => {
  it('starts from what the server said was left, whatever the phone thinks the time is', () => {
    expect(secondsLeft(hold(['one'], ['a']), 1_000)).toBe(270);
    expect(secondsLeft(hold(['one'], ['a']), 61_000)).toBe(210);
  });

  it('never goes below nothing', () => {
    expect(secondsLeft(hold(['one'], ['a']), 10_000_000)).toBe(0);
  });

  it('runs as fast as the day that is being shown', () => {
    expect(secondsLeft(hold(['one'], ['a']), 2_000, 60)).toBe(210);
  });

  it('is spoken once at two minutes and once at half a minute', () => {
    const spoken: number[] = [];
    let before: number | null = null;
    for (let left = 270; left >= 0; left -= 0.5) {
      const mark = markPassed(before, left);
      if (mark !== null) spoken.push(mark);
      before = left;
    }
    expect(spoken).toEqual([120, 30]);
  });

  it('is not spoken on opening the page, nor after it is over', () => {
    expect(markPassed(null, 100)).toBeNull();
    expect(markPassed(31, 0)).toBeNull();
  });

  it('is spoken for the later mark only when the phone slept over both', () => {
    expect(markPassed(200, 12)).toBe(30);
  });
});

describe('a hold and what was chosen', () => {
  it('belong together when times and people are the same', () => {
    const chosen = { first: slot('a'), second: slot('b'), party: [] };
    expect(isHoldOf(hold(['me'], ['a', 'b']), chosen)).toBe(true);
  });

  it('do not when another second time was chosen since', () => {
    const chosen = { first: slot('a'), second: slot('c'), party: [] };
    expect(isHoldOf(hold(['me'], ['a', 'b']), chosen)).toBe(false);
  });

  it('do not when somebody joined the family since', () => {
    const chosen = { first: slot('a'), second: slot('b'), party: ['me', 'mother'] };
    expect(isHoldOf(hold(['me'], ['a', 'b']), chosen)).toBe(false);
    expect(isHoldOf(hold(['mother', 'me'], ['a', 'b']), chosen)).toBe(true);
  });
});
