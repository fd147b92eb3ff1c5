import { describe, expect, it } from '@jest/globals';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { findStuck, type Standing } from './find-stuck.ts';

const rule = {
  ...PLAIN_FLOOR_RULE,
  waitTargetMinutes: 20,
  recallSeconds: 20,
  callsBeforeMissed: 3,
  awayMinutes: 10,
};
const desk = { kind: 'called', minutes: 3 } as const;
const chairs = { kind: 'timed', minutes: 15 } as const;
const at = (state: Standing['state'], minutes: number, over: number | null = null): Standing => ({
  state,
  seconds: minutes * 60,
  overSeconds: over === null ? null : over * 60,
});

describe('who needs a look', () => {
  it.each([
    ['waits to the target', at('waiting', 20), desk, null],
    ['waits longer', at('waiting', 20.1), desk, 'waits-long'],
    ['was called a moment ago', at('called', 1), desk, null],
    ['did not come after all the calls there may be', at('called', 1.1), desk, 'called-unanswered'],
    ['is served as long as others', at('serving', 9), desk, null],
    ['is served three times as long', at('serving', 9.1), desk, 'served-long'],
    ['sits out the stay', at('serving', 40, -1), chairs, null],
    ['sits on after it', at('serving', 26, 10.1), chairs, 'stays-over'],
    ['is away for a while', at('parked', 10), desk, null],
    ['does not come back', at('missed', 10.1), desk, 'aside-long'],
    ['has gone home', at('done', 600), desk, null],
  ] as const)('%s', (_, standing, stage, reason) => {
    expect(findStuck(standing, stage, rule)).toBe(reason);
  });
});
