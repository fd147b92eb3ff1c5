import { describe, expect, it } from '@jest/globals';
import type { Slot } from '../../api/types.ts';
import { offeredWith } from './move-options.ts';

const slot = (id: string, startsAt: string): Slot => ({
  id,
  startsAt,
  endsAt: startsAt,
  left: 1,
  capacity: 11,
  level: 'few',
});

describe('the times the second appointment may move to', () => {
  it('are each told once, in the order of the calendar', () => {
    const proposal = slot('b', '2021-06-17T10:20:00+09:00');
    const offered = offeredWith({
      proposal,
      alternatives: [
        slot('c', '2021-06-18T08:00:00+09:00'),
        proposal,
        slot('a', '2021-06-17T09:00:00+09:00'),
      ],
    });
    expect(offered.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are none when nothing is free', () => {
    expect(offeredWith({ proposal: null, alternatives: [] })).toEqual([]);
  });
});
