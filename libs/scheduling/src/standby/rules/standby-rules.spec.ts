import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptanceRate,
  inOrder,
  isByDay,
  peopleNeeded,
  slotForOffer,
  waveOf,
  type Waiting,
} from './standby-rules.ts';

const at = (time: string) => Temporal.Instant.from(`2021-05-24T${time}:00+09:00`);
const waiting = (entryId: string, joined: string, earlierOffers = 0): Waiting => ({
  entryId,
  personId: entryId,
  joinedAt: at(joined),
  earlierOffers,
});
const names = (line: Waiting[]) => line.map((one) => one.entryId).join('');

describe('the line', () => {
  it('serves whoever was offered a seat least often, then whoever joined first', () => {
    const line = [
      waiting('c', '09:00', 2),
      waiting('b', '11:00'),
      waiting('a', '10:00'),
      waiting('d', '08:00', 1),
    ];
    expect(names(inOrder(line))).toBe('abdc');
  });

  it('does not depend on the order in which it is read', () => {
    const anyLine = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        minute: fc.integer({ min: 0, max: 3 }),
        earlier: fc.integer({ min: 0, max: 2 }),
      }),
      { selector: (one) => one.id, maxLength: 12 },
    );
    fc.assert(
      fc.property(anyLine, (people) => {
        const line = people.map(({ id, minute, earlier }) => waiting(id, `10:0${minute}`, earlier));
        expect(inOrder(line.toReversed())).toEqual(inOrder(line));
      }),
    );
  });
});

describe('a wave', () => {
  const line = ['a', 'b', 'c'].map((id, index) => waiting(id, `10:0${index}`));

  it.each([
    [0, ''],
    [2, 'ab'],
    [9, 'abc'],
    [-1, ''],
  ])('of %i open places goes to "%s"', (places, people) => {
    expect(names(waveOf(line, places))).toBe(people);
  });
});

describe('how many say yes', () => {
  it.each([
    [0, 0, 0.5],
    [8, 4, 0.5],
    [48, 48, 0.98],
    [48, 0, 0.1],
  ])('of %i offers with %i accepted is %d', (offers, accepted, rate) => {
    expect(acceptanceRate({ offers, accepted })).toBeCloseTo(rate);
  });

  it('tells how long the line must be', () => {
    expect([peopleNeeded(6, 0.5), peopleNeeded(0, 0.5), peopleNeeded(3, 0.1)]).toEqual([12, 0, 30]);
  });
});

describe('the time by which somebody comes', () => {
  const slots = ['15:00', '15:30', '16:00', '16:20', '16:40'].map((time) => ({
    id: time,
    startsAt: at(time),
  }));
  const come = (now: string, until = '17:00') =>
    slotForOffer(slots, at(now), { offerMinutes: 10, travelMinutes: 30, until: at(until) })?.id;

  it('leaves ten minutes to answer and thirty to travel', () => {
    expect(come('15:20')).toBe('16:00');
    expect(come('15:21')).toBe('16:20');
  });

  it('is the last that still makes sense when there is less time', () => {
    expect(come('16:20')).toBe('16:40');
    expect(come('15:50', '16:40')).toBe('16:20');
  });

  it('is none when the offer would outlive the day', () => {
    expect(come('16:30')).toBeUndefined();
    expect(come('16:10', '16:20')).toBeUndefined();
  });
});

describe('at night', () => {
  it.each([
    ['07:59', false],
    ['08:00', true],
    ['20:59', true],
    ['21:00', false],
  ])('%s is by day: %s', (time, byDay) => {
    expect(isByDay(at(time), 'Asia/Seoul')).toBe(byDay);
  });
});
