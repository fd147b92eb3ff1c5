import { describe, expect, it } from '@jest/globals';
import { civilAffairs } from './index.ts';
import { walkIns } from './floor-rules.ts';
import { counterServices, lines, services, visitPaths } from './services.ts';

const [hall] = civilAffairs.centres;
const skilled = (service: string, stage: string) =>
  hall!.counters.filter((one) => one.stage === stage && (one.services?.includes(service) ?? true));

describe('the counters of the hall', () => {
  it.each(services.map((one) => [one.label.ko, one] as const))(
    '%s has a lane of its own, a line, and at least two windows that can do it, or one and its neighbour',
    (_, { code, lane, line }) => {
      expect(visitPaths.filter((path) => path.lane === lane)).toMatchObject([
        { services: [code], stages: [{ code: lines[line].stage }] },
      ]);
      expect(skilled(code, lines[line].stage).length).toBeGreaterThan(0);
    },
  );

  it('are told in the four languages', () => {
    for (const { label, hint } of counterServices)
      expect([label, hint].flatMap((words) => [words.ko, words.en, words.zh, words.vi]).every(Boolean)).toBe(
        true,
      );
  });

  it('issue copies and family certificates on Monday and Thursday evenings, and nothing else then', () => {
    const evening = walkIns.filter(({ hours }) => hours.some(({ opens }) => opens === '18:00'));
    expect(evening.map(({ serviceCode }) => serviceCode)).toEqual([
      'civil-affairs.counter-copies',
      'civil-affairs.counter-family-copies',
    ]);
    for (const { hours } of evening)
      expect(
        hours.filter(({ opens }) => opens === '18:00').map(({ weekday, closes }) => [weekday, closes]),
      ).toEqual([
        [1, '20:00'],
        [4, '20:00'],
      ]);
  });

  it('can be booked for what they issue in the evening too', () => {
    const open = hall!.hours.filter(({ closes, isOpen }) => isOpen && closes === '20:00');
    expect(open.map(({ weekday }) => weekday)).toEqual([1, 4]);
    expect(civilAffairs.offers.map(({ code }) => code)).toEqual([
      'civil-affairs.counter-copies',
      'civil-affairs.counter-family-copies',
    ]);
  });

  it('have windows for the visitors of a day of the work plan', () => {
    const day = 9 * 60;
    const load = { certificates: 627 * 4.5, petitions: 86 * 9, family: 40 * 15 };
    for (const [line, minutes] of Object.entries(load)) {
      const windows = hall!.counters.filter(
        ({ stage }) => stage === lines[line as keyof typeof load].stage,
      ).length;
      expect(minutes / (windows * day)).toBeLessThan(0.9);
    }
  });
});
