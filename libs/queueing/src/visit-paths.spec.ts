import { describe, expect, it } from '@jest/globals';
import { VisitPaths } from './visit-paths.ts';

const desk = { code: 'desk', label: '상담', kind: 'called' as const };
const rest = { code: 'rest', label: '대기실', kind: 'timed' as const, minutes: 15, seats: 3 };

describe('the paths of all departments', () => {
  it('know what follows a stage and which stay is ahead', () => {
    const paths = new VisitPaths([{ lane: 'A', services: ['first'], stages: [desk, rest] }]);
    expect(paths.nextStage('first', 'desk')).toEqual(rest);
    expect(paths.nextStage('first', 'rest')).toBeUndefined();
    expect(paths.staysAfter('desk')).toEqual([rest]);
    expect(paths.staysAfter('rest')).toEqual([]);
    expect(paths.stayFrom('first', 'desk')).toEqual(rest);
    expect(paths.stayFrom('first', 'rest')).toEqual(rest);
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
