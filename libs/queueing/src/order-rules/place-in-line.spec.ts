import { describe, expect, it } from '@jest/globals';
import { PLAIN_FLOOR_RULE, type FloorRule } from '../floor-rules/floor-rule.ts';
import { orderRuleOf } from './order-words.ts';
import { placeInLine } from './place-in-line.ts';

const rule: FloorRule = {
  ...PLAIN_FLOOR_RULE,
  earlyMinutes: 10,
  lateMinutes: 30,
  assistedEvery: 3,
  assistedFromAge: 75,
  assistedNeeds: ['wheelchair', 'interpreter'],
};
const at = (time: string) => Temporal.Instant.from(`2021-05-26T${time}:00+09:00`);
const arrive = (arrived: string, more: { birthOn?: string; needs?: string[] } = {}) => {
  const place = placeInLine(rule, {
    appointmentAt: at('10:00'),
    arrivedAt: at(arrived),
    visitedOn: Temporal.PlainDate.from('2021-05-26'),
    birthOn: more.birthOn ?? '1980-03-01',
    needs: more.needs ?? [],
  });
  const time = (instant: Temporal.Instant | null) =>
    instant?.toZonedDateTimeISO('Asia/Seoul').toPlainTime().toString({ smallestUnit: 'minute' }) ?? null;
  return [time(place.orderAt), time(place.earlyUntil), place.assistedBecause];
};

describe('with an appointment at ten, whoever arrives', () => {
  it.each([
    ['09:20', ['10:00', '09:50', null], 'in the early lane until ten minutes before'],
    ['09:49', ['10:00', '09:50', null], 'in the early lane for a minute'],
    ['09:50', ['10:00', null, null], 'in the line, by the appointment'],
    ['10:30', ['10:00', null, null], 'in the line, by the appointment still'],
    ['10:31', ['10:31', null, null], 'in the line, by the arrival'],
  ])('at %s stands %j: %3$s', (arrived, place) => {
    expect(arrive(arrived)).toEqual(place);
  });
});

describe('the assisted lane', () => {
  it.each([
    ['1946-12-31', [], 'age'],
    ['1947-01-01', [], null],
    ['1980-03-01', ['wheelchair'], 'wheelchair'],
    ['1980-03-01', ['shuttle', 'interpreter:vi'], 'interpreter'],
    ['1980-03-01', ['shuttle'], null],
    ['1940-03-01', ['wheelchair'], 'age'],
  ])('of somebody born %s with needs %j: %s', (birthOn, needs, because) => {
    expect(arrive('10:00', { birthOn, needs })[2]).toBe(because);
  });

  it('is said in words that name the claim and the share', () => {
    expect(orderRuleOf('assisted', 'age', rule)).toEqual({
      code: 'assisted',
      label: '우선 · 75세 이상, 3번째 호출마다 1명',
    });
  });
});
