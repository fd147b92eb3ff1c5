import { describe, expect, it } from '@jest/globals';
import { VisitPaths } from './visit-paths.ts';

const desk = { code: 'desk', label: '상담', kind: 'called' as const };
const rest = { code: 'rest', label: '대기실', kind: 'timed' as const, minutes: 15, seats: 3 };

describe('the paths of all departments', () => {
  it('know what follows a stage and whose seats limit it', () => {
    const paths = new VisitPaths([{ lane: 'A', services: ['first'], stages: [desk, rest] }]);
    expect(paths.nextStage('first', 'desk')).toEqual(rest);
    expect(paths.nextStage('first', 'rest')).toBeUndefined();
    expect(paths.seatsAfter('desk')).toEqual([rest]);
    expect(paths.seatsAfter('rest')).toEqual([]);
  });

  it('are refused when they contradict each other', () => {
    const path = { lane: 'A', services: ['first'], stages: [desk] };
    expect(() => new VisitPaths([path, { ...path, lane: 'B' }])).toThrow('two paths');
    expect(
      () => new VisitPaths([path, { lane: 'B', services: ['other'], stages: [{ ...desk, label: '접수' }] }]),
    ).toThrow('two ways');
    expect(() => new VisitPaths([{ ...path, stages: [{ ...rest, minutes: undefined }] }])).toThrow('minutes');
  });
});
