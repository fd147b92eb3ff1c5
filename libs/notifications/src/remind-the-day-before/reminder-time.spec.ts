import { describe, expect, it } from '@jest/globals';
import { morningReminderTime, reminderTime } from './reminder-time.ts';

describe('the reminder of a visit', () => {
  it.each([
    ['the middle of the day', '2021-05-26T10:20:00+09:00', '2021-05-25'],
    ['before 09:00, when it is still yesterday in UTC', '2021-05-26T08:00:00+09:00', '2021-05-25'],
    ['after the weekend', '2021-05-31T08:10:00+09:00', '2021-05-30'],
    ['the first of a month', '2021-06-01T09:00:00+09:00', '2021-05-31'],
    ['one minute past midnight', '2021-05-26T00:01:00+09:00', '2021-05-25'],
  ])('goes out from 14:00 to 21:00 of the day before (%s)', (_, startsAt, dayBefore) => {
    const { notBefore, notAfter } = reminderTime(Temporal.Instant.from(startsAt), 'Asia/Seoul');
    expect(notBefore.equals(Temporal.Instant.from(`${dayBefore}T14:00+09:00`))).toBe(true);
    expect(notAfter.equals(Temporal.Instant.from(`${dayBefore}T21:00+09:00`))).toBe(true);
  });
});

describe('the reminder on the morning of a visit', () => {
  const at = (startsAt: string) => {
    const window = morningReminderTime(Temporal.Instant.from(startsAt), 'Asia/Seoul');
    return (
      window &&
      [window.notBefore, window.notAfter].map((one) =>
        one.toZonedDateTimeISO('Asia/Seoul').toPlainTime().toString(),
      )
    );
  };

  it.each([
    ['2021-05-26T10:20:00+09:00', ['08:20:00', '10:05:00']],
    ['2021-05-26T09:30:00+09:00', ['08:00:00', '09:15:00']],
    ['2021-05-26T08:20:00+09:00', ['08:00:00', '08:05:00']],
  ])('of %s goes out two hours before, not before eight', (startsAt, window) =>
    expect(at(startsAt)).toEqual(window),
  );

  it('is left out for a visit as early as the message', () => {
    expect(at('2021-05-26T08:10:00+09:00')).toBeNull();
  });
});
