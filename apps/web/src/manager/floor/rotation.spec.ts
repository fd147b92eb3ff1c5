import { describe, expect, it } from '@jest/globals';
import type { Counter } from './floor-api.ts';
import { rotationOf } from './rotation.ts';

const counter = (id: string, stage: string) => ({ id, stage }) as Counter;
const plan = { on: '2021-05-26', startsAt: '11:30', minutes: 40, kind: 'lunch' as const };

describe('a rotation', () => {
  it('sends each line away in groups, one after the other', () => {
    const counters = [counter('s1', 's'), counter('s2', 's'), counter('s3', 's'), counter('d1', 'd')];
    const rows = rotationOf(counters, { ...plan, atOnce: 2 });
    expect(rows.map(({ counterId, from, to }) => [counterId, from.slice(11, 16), to.slice(11, 16)])).toEqual([
      ['s1', '02:30', '03:10'],
      ['s2', '02:30', '03:10'],
      ['s3', '03:10', '03:50'],
      ['d1', '02:30', '03:10'],
    ]);
  });
});
