import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterQuietHours } from '../quiet-hours.ts';
import { coreTimings, timingSchema, windowOf, type Timing } from './timing.ts';

const ZONE = 'Asia/Seoul';
const [dayBefore, morning] = coreTimings.map(({ timing }) => timing) as [Timing, Timing];
const instant = (text: string) => Temporal.Instant.from(text);
const wall = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });
const told = (timing: Timing, anchor: string) => {
  const window = windowOf(timing, instant(anchor), ZONE);
  return window && [wall(window.notBefore), wall(window.notAfter)];
};

describe('the reminder of a visit', () => {
  it.each([
    ['the middle of the day', '2021-05-26T10:20:00+09:00', '2021-05-25'],
    ['before 09:00, when it is still yesterday in UTC', '2021-05-26T08:00:00+09:00', '2021-05-25'],
    ['after the weekend', '2021-05-31T08:10:00+09:00', '2021-05-30'],
    ['the first of a month', '2021-06-01T09:00:00+09:00', '2021-05-31'],
    ['one minute past midnight', '2021-05-26T00:01:00+09:00', '2021-05-25'],
  ])('goes out from 14:00 to 21:00 of the day before (%s)', (_, startsAt, day) =>
    expect(told(dayBefore, startsAt)).toEqual([`${day}T14:00`, `${day}T21:00`]),
  );
});

describe('the reminder on the morning of a visit', () => {
  it.each([
    ['2021-05-26T10:20:00+09:00', ['2021-05-26T08:20', '2021-05-26T10:05']],
    ['2021-05-26T09:30:00+09:00', ['2021-05-26T08:00', '2021-05-26T09:15']],
    ['2021-05-26T08:20:00+09:00', ['2021-05-26T08:00', '2021-05-26T08:05']],
  ])('of %s goes out two hours before, not before eight', (startsAt, window) =>
    expect(told(morning, startsAt)).toEqual(window),
  );

  it('is left out for a visit as early as the message', () => {
    expect(told(morning, '2021-05-26T08:10:00+09:00')).toBeNull();
  });
});

describe('what follows a visit', () => {
  const ended = '2021-05-26T11:02:00+09:00';

  it('is told at once, or some days later at a time of the wall clock, over the end of a month', () => {
    expect(told({ kind: 'days-after', days: 0, at: null }, ended)![0]).toBe('2021-05-26T11:02');
    expect(told({ kind: 'days-after', days: 3, at: '10:00' }, ended)![0]).toBe('2021-05-29T10:00');
    expect(told({ kind: 'days-after', days: 7, at: '10:00' }, ended)![0]).toBe('2021-06-02T10:00');
  });

  it('is told at the end of the visit when the time of the same day is over', () => {
    expect(told({ kind: 'days-after', days: 0, at: '09:00' }, ended)![0]).toBe('2021-05-26T11:02');
  });
});

describe('a time that an official decides', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const timing = fc
    .oneof(
      fc.record({ kind: fc.constant('days-before'), days: fc.integer({ min: 1, max: 14 }), at: time }),
      fc.record({
        kind: fc.constant('minutes-before'),
        minutes: fc.integer({ min: 30, max: 720 }),
        earliest: time,
      }),
      fc.record({
        kind: fc.constant('days-after'),
        days: fc.integer({ min: 0, max: 60 }),
        at: fc.option(time, { nil: null }),
      }),
    )
    .filter((one) => timingSchema.safeParse(one).success) as fc.Arbitrary<Timing>;
  const anchor = fc
    .integer({ min: 0, max: 366 * 24 * 60 })
    .map((minutes) => instant('2020-12-31T15:00:00Z').add({ minutes }));

  it('never lets a message out at night, whatever the visit and the moment the gateway is free', () => {
    fc.assert(
      fc.property(timing, anchor, fc.integer({ min: 0, max: 72 * 60 }), (chosen, at, delay) => {
        const window = windowOf(chosen, at, ZONE);
        if (!window) return;
        // A message goes out at the first moment that is due, free, and not of the night.
        const out = afterQuietHours(window.notBefore.add({ minutes: delay }), ZONE);
        const { hour } = out.toZonedDateTimeISO(ZONE);
        expect(hour >= 8 && hour < 21).toBe(true);
      }),
    );
  });

  it('has a beginning before its end', () => {
    fc.assert(
      fc.property(timing, anchor, (chosen, at) => {
        const window = windowOf(chosen, at, ZONE);
        if (window) expect(Temporal.Instant.compare(window.notBefore, window.notAfter)).toBe(-1);
      }),
    );
  });

  it.each([
    [{ kind: 'days-before', days: 1, at: '21:00' }],
    [{ kind: 'days-before', days: 0, at: '14:00' }],
    [{ kind: 'minutes-before', minutes: 10, earliest: '08:00' }],
    [{ kind: 'minutes-before', minutes: 60, earliest: '07:59' }],
    [{ kind: 'days-after', days: 3, at: '25:00' }],
  ])('is refused where it makes no sense: %j', (one) => {
    expect(timingSchema.safeParse(one).success).toBe(false);
  });
});
