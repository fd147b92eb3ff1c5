import { describe, expect, it } from '@jest/globals';
import { HeardCalls } from './announcements.ts';
import type { ZoneCall } from './zone-board.ts';

const call = (ticketNumber: string, callSequence: number, calledAt = '2021-05-26T01:00:00Z'): ZoneCall => ({
  ticketNumber,
  callSequence,
  calledAt,
  maskedName: null,
  stage: 'desk',
  stageLabel: '상담',
  counterLabel: '상담 1번',
  arrow: null,
  floor: null,
});
const now = '2021-05-26T01:00:10Z';
const sounding = (heard: HeardCalls, calls: ZoneCall[], asOf = now) =>
  heard.findUnheard(calls, asOf).map((one) => `${one.ticketNumber}/${one.callSequence}`);

describe('a screen', () => {
  it('says nothing of what was called before it was switched on', () => {
    expect(sounding(new HeardCalls(), [call('A001', 1)])).toEqual([]);
  });

  it('says a call once, a recall again, and several in the order in which they came', () => {
    const heard = new HeardCalls();
    sounding(heard, []);
    expect(sounding(heard, [call('A002', 1), call('A001', 1)])).toEqual(['A001/1', 'A002/1']);
    expect(sounding(heard, [call('A002', 1), call('A001', 1)])).toEqual([]);
    expect(sounding(heard, [call('A001', 2), call('A002', 1)])).toEqual(['A001/2']);
  });

  it('keeps quiet about calls that it missed for longer than a minute', () => {
    const heard = new HeardCalls();
    sounding(heard, []);
    expect(sounding(heard, [call('A001', 1)], '2021-05-26T01:01:01Z')).toEqual([]);
  });

  it('knows the same number of the next day as another person', () => {
    const heard = new HeardCalls();
    sounding(heard, [call('A001', 3)]);
    const tomorrow = call('A001', 1, '2021-05-26T15:00:00Z'); // midnight in Seoul
    expect(sounding(heard, [tomorrow], '2021-05-26T15:00:05Z')).toEqual(['A001/1']);
  });
});
