import { describe, expect, it } from '@jest/globals';
import type { BookingGroup } from '../../api/scheduling-types.ts';
import { isLive, peopleOf } from './people-of.ts';

const group = (id: string, personId: string, isOwn: boolean) =>
  ({ id, personId, isOwn, person: { maskedName: `${personId}*`, maskedPhone: '' } }) as BookingGroup;

describe('bookings by person', () => {
  it('begin with one’s own, whichever was booked last', () => {
    const people = peopleOf([
      group('1', 'mother', false),
      group('2', 'me', true),
      group('3', 'mother', false),
    ]);
    expect(people.map(({ personId, groups }) => [personId, groups.map(({ id }) => id)])).toEqual([
      ['me', ['2']],
      ['mother', ['1', '3']],
    ]);
  });

  it('count as live as long as a time stands or has to be chosen anew', () => {
    const bookings = (...states: string[]) =>
      ({ bookings: states.map((state) => ({ state })) }) as BookingGroup;
    expect(isLive(bookings('cancelled', 'orphaned'))).toBe(true);
    expect(isLive(bookings('fulfilled', 'confirmed'))).toBe(true);
    expect(isLive(bookings('cancelled', 'no-show'))).toBe(false);
  });
});
