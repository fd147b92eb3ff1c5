import { describe, expect, it } from '@jest/globals';
import { habitsOf } from '../habits.ts';
import { brokenPromises, type DayReport } from './day-report.ts';
import { measuredStage, reportLines } from './report-lines.ts';
import { reportPage } from './report-page.ts';

const day = (change: Partial<DayReport> = {}): DayReport => ({
  date: '2021-05-26',
  seed: 'charye',
  isOver: true,
  bookings: { booked: 10, arrived: 9, noShow: 1, notYet: 0 },
  visits: {
    in: 9,
    inside: 0,
    outcomes: [
      { outcome: 'completed', count: 8 },
      { outcome: 'left', count: 1 },
    ],
  },
  inBuilding: { p50: 31.5, p90: 40, max: 52.1 },
  stages: [
    {
      stage: 'screening',
      label: '예진',
      served: 9,
      wait: { p50: 2, p90: 5.5, max: 9 },
      serviceMeanMinutes: 2.2,
    },
    { stage: 'injection', label: '접종', served: 8, wait: { p50: 1, p90: 2, max: 3 }, serviceMeanMinutes: 2 },
    { stage: 'observation', label: '관찰', served: 8, wait: null, serviceMeanMinutes: 16 },
  ],
  hours: [
    { hour: 9, seats: 6, booked: 6, arrived: 6, served: { screening: 6, injection: 3 }, home: 1 },
    {
      hour: 10,
      seats: 4,
      booked: 4,
      arrived: 3,
      served: { screening: 3, injection: 5, observation: 8 },
      home: 8,
    },
  ],
  seats: [{ stage: 'observation', label: '관찰', capacity: 38, most: 8, tooMany: 0 }],
  looks: 120,
  oversoldSlots: 0,
  messages: [{ state: 'sent', count: 30 }],
  ...change,
});

describe('the report of a day', () => {
  it('says how many came, how they went, and that every promise was kept', () => {
    const lines = reportLines(day());
    expect(lines).toContain('예약 10 = 내원 9 + 미내원 1 + 아직 0');
    expect(lines).toContain('들어오신 분 9 = 나가신 분 9 + 안에 계신 분 0');
    expect(lines).toContain('  도중 귀가 1');
    expect(lines.at(-1)).toBe('확인: 좌석을 넘긴 적이 없고, 행방이 없는 분이 없습니다.');
    expect(brokenPromises(day())).toEqual([]);
  });

  it('holds what the last counter finished against the bookings of the hour', () => {
    expect(measuredStage(day())).toBe('injection');
    const bars = reportLines(day()).filter((line) => line.includes('█'));
    expect(bars.slice(1)).toEqual([
      `9시   ${'█'.repeat(20)}${'░'.repeat(20)} 3/6 (50%)`,
      `10시  ${'█'.repeat(33)} 5/4 (125%)`,
    ]);
  });

  it('keeps its columns under each other, Hangul counted as wide as it is shown', () => {
    const lines = reportLines(day());
    const at = lines.findIndex((line) => line.startsWith('단계 '));
    const width = (text: string) => [...text].reduce((sum, one) => sum + (/[가-힯]/.test(one) ? 2 : 1), 0);
    expect(new Set(lines.slice(at, at + 6).map(width)).size).toBe(1);
  });

  it('names every broken promise: a lost visitor, somebody still inside, a seat given twice, a slot oversold', () => {
    const visits = { in: 9, inside: 1, outcomes: [{ outcome: 'completed', count: 7 }] };
    const seats = [{ stage: 'observation', label: '관찰', capacity: 38, most: 39, tooMany: 2 }];
    const broken = brokenPromises(day({ visits, seats, oversoldSlots: 1 }));
    expect(broken).toEqual([
      '들어오신 9명 가운데 1명의 행방이 없습니다.',
      '1명의 방문이 끝나지 않았습니다.',
      '정원을 넘은 시간대가 1개 있습니다.',
      '관찰 좌석을 넘긴 순간이 2번 있었습니다.',
    ]);
    expect(reportLines(day({ visits, seats })).join('\n')).toContain('어긋남:');
  });

  it('does not mind somebody still inside in the middle of the day', () => {
    const visits = { in: 9, inside: 2, outcomes: [{ outcome: 'completed', count: 7 }] };
    expect(brokenPromises(day({ visits, isOver: false }))).toEqual([]);
  });

  it('is a page of its own, with a bar and a plan for every hour, and no word of it taken for markup', () => {
    const page = reportPage(day({ seed: '<b>&"' }));
    expect(page.match(/class="done"/g)).toHaveLength(2);
    expect(page.match(/class="plan"/g)).toHaveLength(2);
    expect(page).not.toContain('<b>&');
    expect(page).toContain('시드 &#60;b&#62;&#38;&#34;');
    expect(page).not.toMatch(/NaN|undefined/);
  });
});

describe('people of a played day', () => {
  it('behave the same for the same seed, and otherwise for another', () => {
    const all = (seed: string) =>
      Array.from({ length: 200 }, (_, at) => habitsOf(seed, '2021-05-26 01:00:00+00', at));
    expect(all('charye')).toEqual(all('charye'));
    expect(all('charye')).not.toEqual(all('another'));
  });
});
