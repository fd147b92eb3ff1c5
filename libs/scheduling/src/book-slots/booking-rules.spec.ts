import { describe, expect, it } from '@jest/globals';
import { assertFarEnoughApart } from './booking-rules.ts';

const slot = (date: string) => ({ date });
const rule = { minDays: 21, label: '21일' };

describe('a follow-up', () => {
  it.each(['2021-06-16', '2021-06-17', '2021-09-01'])('on %s is late enough after 26 May', (date) => {
    expect(() => assertFarEnoughApart(slot('2021-05-26'), slot(date), rule)).not.toThrow();
  });

  it.each(['2021-06-15', '2021-05-26', '2021-05-25'])(
    'on %s is too early, and is told the earliest day',
    (date) => {
      expect(() => assertFarEnoughApart(slot('2021-05-26'), slot(date), rule)).toThrow(
        expect.objectContaining({
          code: 'scheduling.interval-too-short',
          facts: { minDays: 21, earliestOn: '2021-06-16' },
        }),
      );
    },
  );
});
