import { describe, expect, it } from '@jest/globals';
import { stepsOfHold } from './dated-steps.ts';

const booking = (step: number, arriveAt: string) => ({
  id: `${step}-${arriveAt}`,
  step,
  service: { code: `desk.visit-${step}`, label: `${step}차 방문` },
  slotId: `slot-${step}`,
  startsAt: arriveAt,
  arriveAt,
  endsAt: arriveAt,
});

describe('the dates of a family', () => {
  it('are told by appointment, each with everybody in the order of arrival', () => {
    const steps = stepsOfHold({
      members: [
        {
          personId: 'me',
          maskedName: '홍*동',
          bookings: [booking(2, '2021-06-16T10:20:00+09:00'), booking(1, '2021-05-26T10:25:00+09:00')],
        },
        {
          personId: 'mother',
          maskedName: '김*희',
          bookings: [booking(1, '2021-05-26T10:20:00+09:00'), booking(2, '2021-06-16T10:25:00+09:00')],
        },
      ],
    });
    expect(steps.map(({ step, members }) => [step, members.map(({ name }) => name)])).toEqual([
      [1, ['김*희', '홍*동']],
      [2, ['홍*동', '김*희']],
    ]);
  });
});
