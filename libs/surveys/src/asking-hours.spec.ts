import { describe, expect, it } from '@jest/globals';
import { whenToAsk } from './asking-hours.ts';

const hours = { asksFrom: '09:00', asksUntil: '18:00', zone: 'Asia/Seoul' };
const ask = (at: string) =>
  whenToAsk(Temporal.Instant.from(at), hours).toZonedDateTimeISO('Asia/Seoul').toPlainDateTime().toString();

describe('people are asked', () => {
  it.each([
    ['at once within the hours', '2021-05-26T17:59:00+09:00', '2021-05-26T17:59:00'],
    ['next morning from closing time on', '2021-05-26T18:00:00+09:00', '2021-05-27T09:00:00'],
    ['in the morning when it is still night', '2021-05-26T00:00:00+09:00', '2021-05-26T09:00:00'],
    ['on Monday after Friday evening', '2021-05-28T19:30:00+09:00', '2021-05-31T09:00:00'],
    ['on Monday when it is Sunday noon', '2021-05-30T12:00:00+09:00', '2021-05-31T09:00:00'],
  ])('%s', (_, at, asked) => expect(ask(at)).toBe(asked));
});
