import { beforeEach, describe, expect, it } from '@jest/globals';
import { Laggards } from './laggards.ts';

interface Reader {
  buffered: number;
  isOpen: boolean;
  heard: string[];
}

const LIMIT = 1_000;
let now = 0;
const laggards = () =>
  new Laggards<Reader, string>(
    (reader) => ({
      isOpen: () => reader.isOpen,
      buffered: () => reader.buffered,
      cut: () => void (reader.isOpen = false),
    }),
    (reader, frame) => reader.heard.push(frame),
    { bytes: LIMIT, patienceMillis: 5_000, now: () => now },
  );
const reader = (): Reader => ({ buffered: 0, isOpen: true, heard: [] });

describe('a listener that does not read', () => {
  beforeEach(() => {
    now = 0;
  });

  it('hears all while little is buffered, and nothing once it is too much', () => {
    const guard = laggards();
    const slow = reader();
    guard.write(slow, 'a', '1');
    slow.buffered = LIMIT;
    guard.write(slow, 'a', '2');
    slow.buffered = LIMIT + 1;
    guard.write(slow, 'a', '3');
    slow.buffered = LIMIT;
    guard.write(slow, 'a', '4');
    expect(slow.heard).toEqual(['1', '2']);
    expect(guard.size).toBe(1);
  });

  it('hears the newest of each topic when it has read, and goes on', () => {
    const guard = laggards();
    const slow = reader();
    slow.buffered = LIMIT + 1;
    for (const [topic, frame] of [
      ['a', 'a1'],
      ['a', 'a2'],
      ['b', 'b1'],
    ])
      guard.write(slow, topic!, frame!);
    now = 4_000;
    guard.sweep();
    expect(slow.heard).toEqual([]);
    slow.buffered = LIMIT / 2;
    guard.sweep();
    guard.write(slow, 'a', 'a3');
    expect(slow.heard).toEqual(['a2', 'b1', 'a3']);
    now = 60_000;
    guard.sweep();
    expect(slow.isOpen).toBe(true);
  });

  it('is cut off when it does not catch up, and forgotten', () => {
    const guard = laggards();
    const slow = reader();
    const gone = reader();
    for (const one of [slow, gone]) {
      one.buffered = LIMIT + 1;
      guard.write(one, 'a', '1');
    }
    gone.isOpen = false;
    now = 4_999;
    guard.sweep();
    expect([slow.isOpen, guard.size]).toEqual([true, 1]);
    now = 5_000;
    guard.sweep();
    expect([slow.isOpen, guard.size]).toEqual([false, 0]);
  });
});
