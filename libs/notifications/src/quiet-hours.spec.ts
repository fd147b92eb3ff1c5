import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterQuietHours } from './quiet-hours.ts';

const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);
const allowed = (local: string) => afterQuietHours(seoul(local), 'Asia/Seoul').toString();

describe('quiet hours', () => {
  it.each([
    ['2021-05-26T08:00', '2021-05-26T08:00'],
    ['2021-05-26T20:59:59', '2021-05-26T20:59:59'],
    ['2021-05-26T21:00', '2021-05-27T08:00'],
    ['2021-05-26T23:59:59', '2021-05-27T08:00'],
    ['2021-05-27T00:00', '2021-05-27T08:00'],
    ['2021-05-27T07:59:59', '2021-05-27T08:00'],
    ['2021-12-31T22:00', '2022-01-01T08:00'],
  ])('what falls due at %s goes out at %s', (due, goes) => {
    expect(allowed(due)).toBe(seoul(goes).toString());
  });

  it('lets nothing out at night, and nothing earlier than asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000, max: 1_700_000_000 }), (second) => {
        const asked = Temporal.Instant.fromEpochMilliseconds(second * 1_000);
        const goes = afterQuietHours(asked, 'Asia/Seoul');
        const { hour } = goes.toZonedDateTimeISO('Asia/Seoul');
        return hour >= 8 && hour < 21 && Temporal.Instant.compare(asked, goes) <= 0;
      }),
    );
  });
});
