import { describe, expect, it } from '@jest/globals';
import type { Offer } from '../../registry.ts';
import { whatIsDue, type OwnBooking } from './what-is-due.ts';

const offer: Offer = {
  code: 'desk.pair',
  label: '',
  detail: '',
  series: 'desk.course',
  services: [
    { code: 'desk.pair-1', label: '1차', step: 1 },
    { code: 'desk.pair-2', label: '2차', step: 2 },
  ],
};
const TODAY = '2021-05-24';

const booking = (step: number, state: OwnBooking['state'], on: string): OwnBooking => ({
  id: `${step}`,
  offerCode: offer.code,
  step,
  state,
  on,
  startsAt: `${on}T10:00:00+09:00`,
});
const due = (...bookings: OwnBooking[]) => {
  const { service, later, previousOn, following } = whatIsDue(offer, bookings, TODAY);
  return [service.step, later?.id ?? null, previousOn, following.map((one) => one.step)];
};

describe('a seat of today', () => {
  it('serves the first appointment of somebody without any, and the second is booked with it', () => {
    expect(due()).toEqual([1, null, null, [2]]);
  });

  it('brings forward a later first appointment and leaves the second where it is', () => {
    expect(due(booking(1, 'confirmed', '2021-06-01'), booking(2, 'confirmed', '2021-06-22'))).toEqual([
      1,
      '1',
      null,
      [],
    ]);
  });

  it('serves the second of somebody who has kept the first, booked or not', () => {
    const first = booking(1, 'fulfilled', '2021-05-03');
    expect(due(first)).toEqual([2, null, '2021-05-03', []]);
    expect(due(first, booking(2, 'confirmed', '2021-06-01'))).toEqual([2, '2', '2021-05-03', []]);
  });

  it('takes the place of an appointment that lost its time, whatever day that was', () => {
    expect(due(booking(1, 'orphaned', '2021-05-20'))).toEqual([1, '1', null, [2]]);
  });

  it.each<[string, OwnBooking[], string]>([
    [
      'has kept both',
      [booking(1, 'fulfilled', '2021-05-01'), booking(2, 'fulfilled', '2021-05-22')],
      'scheduling.standby-all-done',
    ],
    ['is in the building', [booking(1, 'arrived', TODAY)], 'scheduling.already-arrived'],
    ['comes today anyway', [booking(1, 'confirmed', TODAY)], 'scheduling.standby-booked-today'],
    [
      'has begun with another offer',
      [{ ...booking(1, 'fulfilled', '2021-05-01'), offerCode: 'desk.other' }],
      'scheduling.standby-other-offer',
    ],
  ])('is nothing for somebody who %s', (_, bookings, code) => {
    expect(() => whatIsDue(offer, bookings, TODAY)).toThrow(expect.objectContaining({ code }));
  });
});
