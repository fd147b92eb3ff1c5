import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { EligibilityQuestion } from '#scheduling';
import { judgeEligibility } from './judge-eligibility.ts';
import { phaseOf } from './judge-opening.ts';
import { ageOn, dayDigitOf, type Opening, type Rules } from './opening.ts';
import { allChannels, turnsByDayOfBirth } from './opening-rows.ts';
import { priorityGroups } from './priority-groups.ts';

const ZONE = 'Asia/Seoul';
const at = (local: string) => Temporal.Instant.from(`${local}${local.length === 10 ? 'T10:00' : ''}+09:00`);

const opening = (rest: Partial<Opening>): Opening => ({
  code: 'rule',
  label: '시험 대상',
  position: 0,
  groupCode: null,
  bornFrom: null,
  bornTo: null,
  isInvitedOnly: false,
  dayDigits: [],
  dongs: [],
  channels: allChannels,
  announcedAt: null,
  opensAt: at('2021-04-01T00:00'),
  closesAt: null,
  supplyPoolId: null,
  supplyLeft: null,
  offerCodes: ['vaccination.pfizer'],
  centreCodes: [],
  ...rest,
});

const turns = turnsByDayOfBirth.map((row) =>
  opening({
    ...row,
    announcedAt: Temporal.Instant.from(row.announcedAt),
    opensAt: Temporal.Instant.from(row.opensAt),
    closesAt: Temporal.Instant.from(row.closesAt),
  }),
);

/** What a fresh installation has: the office's table, its rules and the turns of August. */
const asSetUp: Rules = {
  groups: priorityGroups,
  openings: [
    ...priorityGroups
      .filter((group) => group.offerCodes.length > 0)
      .map((group) =>
        opening({
          ...group,
          groupCode: group.code,
          opensAt: group.bookingOpensNote ? null : at('2021-04-01T00:00'),
        }),
      ),
    ...turns,
  ],
  invited: new Map(),
};

const ask = (rest: Partial<EligibilityQuestion>): EligibilityQuestion => ({
  centreCode: 'seongbuk-1',
  birthOn: '1990-05-07',
  channel: 'self',
  now: at('2021-05-26'),
  zone: ZONE,
  ...rest,
});
const judge = (rest: Partial<EligibilityQuestion>, rules: Rules = asSetUp) =>
  judgeEligibility(rules, ask(rest));
const only = (...openings: Opening[]): Rules => ({ groups: [], openings, invited: new Map() });

describe('on 26 May 2021', () => {
  it.each(['1900-01-01', '1944-03-02', '1946-12-31'])(
    'somebody born on %s may book Pfizer here',
    (birthOn) => {
      expect(judge({ birthOn })).toMatchObject({
        status: 'eligible',
        group: { code: 'born-to-1946' },
        ruleId: 'born-to-1946',
        offerCodes: ['vaccination.pfizer'],
        place: '성북구 예방접종센터',
      });
    },
  );

  it.each([
    ['1947-01-01', 'born-1947-1951', '2021-05-06', '2021-05-27'],
    ['1951-12-31', 'born-1947-1951', '2021-05-06', '2021-05-27'],
    ['1952-01-01', 'born-1952-1956', '2021-05-10', '2021-05-27'],
    ['1957-06-15', 'born-1957-1961', '2021-05-13', '2021-06-07'],
  ])('somebody born on %s is sent to a clinic for AstraZeneca (%s)', (birthOn, code, opensOn, startsOn) => {
    const answer = judge({ birthOn });
    expect(answer).toMatchObject({
      status: 'elsewhere',
      group: { code },
      offerCodes: [],
      place: '위탁의료기관',
      product: '아스트라제네카',
      opensOn,
      startsOn,
    });
    expect(answer.message).toContain('위탁의료기관에서 아스트라제네카 백신으로');
  });

  it.each(['1962-01-01', '1990-05-05', '2003-12-31'])(
    'somebody born on %s has to wait until July, and hears nothing of August',
    (birthOn) => {
      const answer = judge({ birthOn });
      expect(answer).toMatchObject({
        status: 'not-yet',
        group: { code: 'born-1962-2003' },
        offerCodes: [],
        startsOn: '2021-07-01',
        reason: 'undecided',
      });
      expect(answer.message).toBe(
        '18~59세 (1962~2003년생): 예약 시작일은 미정입니다. 접종은 7월부터 시작할 예정입니다.',
      );
    },
  );

  it('somebody younger is not covered', () => {
    expect(judge({ birthOn: '2004-01-01' })).toMatchObject({
      status: 'not-covered',
      group: null,
      offerCodes: [],
    });
  });

  it('an occupation counts beside the age, and whatever lets them book here comes first', () => {
    expect(judge({ group: 'care-home' })).toMatchObject({ status: 'eligible', group: { code: 'care-home' } });
    expect(judge({ group: 'teacher' })).toMatchObject({ status: 'elsewhere', group: { code: 'teacher' } });
    expect(judge({ birthOn: '1944-03-02', group: 'teacher' })).toMatchObject({
      group: { code: 'born-to-1946' },
    });
    expect(judge({ group: 'no-such-group' })).toMatchObject({ status: 'not-yet' });
  });
});

describe('the turns by day of birth of August 2021', () => {
  it('are told once they are announced: whose turn it is, and when the own turn comes', () => {
    expect(judge({ now: at('2021-08-01') })).toMatchObject({
      status: 'not-yet',
      reason: 'later',
      ruleId: 'born-1972-2003-day-7',
      opensAt: '2021-08-17T20:00:00+09:00',
      closesAt: '2021-08-18T18:00:00+09:00',
      opensOn: '2021-08-17',
      message: '18~49세 (1972~2003년생): 8월 17일(화) 20:00부터 8월 18일(수) 18:00까지 예약하실 수 있습니다.',
    });
    expect(judge({ now: at('2021-08-13T20:30') }).message).toBe(
      '지금은 생일 끝자리 3인 분의 예약 시간입니다. 귀하는 8월 17일(화) 20:00부터 8월 18일(수) 18:00까지 예약하실 수 있습니다.',
    );
  });

  it.each([
    ['2021-08-17T19:59:59', 'not-yet'],
    ['2021-08-17T20:00:00', 'eligible'],
    ['2021-08-18T00:00:00', 'eligible'],
    ['2021-08-18T09:00:00', 'eligible'],
    ['2021-08-18T17:59:59', 'eligible'],
    ['2021-08-18T18:00:00', 'not-yet'],
  ])('open and close to the second: at %s somebody born on a 7th is %s', (now, status) => {
    expect(judge({ now: at(now) }).status).toBe(status);
  });

  it('give each digit of 1972 to 2003 exactly one of ten evenings', () => {
    fc.assert(
      fc.property(birthDates('1972-01-01', '2003-12-31'), (birthOn) => {
        const evenings = turns.filter(
          ({ opensAt }) => judge({ birthOn, now: opensAt! }).status === 'eligible',
        );
        expect(evenings.map(({ dayDigits }) => dayDigits)).toEqual([[Number(birthOn.slice(-1))]]);
      }),
    );
  });

  it('judge a birth on 29 February as the 9 it is', () => {
    expect(dayDigitOf('2000-02-29')).toBe(9);
    expect(judge({ birthOn: '2000-02-29', now: at('2021-08-09T20:00') }).status).toBe('eligible');
    expect(judge({ birthOn: '2000-02-29', now: at('2021-08-10T20:00') })).toMatchObject({
      status: 'not-yet',
      message:
        '지금은 생일 끝자리 0인 분의 예약 시간입니다. 귀하의 예약 기간(8월 9일(월) 20:00부터 8월 10일(화) 18:00까지)은 끝났습니다. 다음 예약 시작일은 미정입니다.',
    });
  });

  it('are not for booking in another’s name', () => {
    expect(judge({ channel: 'proxy', now: at('2021-08-17T21:00') })).toMatchObject({
      status: 'not-yet',
      reason: 'channel',
      message:
        '18~49세 (1972~2003년생): 지금은 본인이 누리집에서, 전화로 또는 센터·동주민센터 창구에서만 예약하실 수 있습니다.',
    });
  });
});

describe('a rule', () => {
  it('for invited people is for those whose key is on its list, and unknown to others', () => {
    const rules = {
      ...only(opening({ isInvitedOnly: true })),
      invited: new Map([['rule', new Set(['key-1'])]]),
    };
    expect(judge({ identityKeys: ['key-0', 'key-1'] }, rules).status).toBe('eligible');
    expect(judge({ identityKeys: ['key-2'] }, rules).status).toBe('not-covered');
    expect(judge({}, rules).status).toBe('not-covered');
  });

  it('for some dong says which', () => {
    const rules = only(opening({ dongs: ['정릉1동', '정릉2동'] }));
    for (const dong of ['정릉2동', ' 정릉 2동', '정릉제2동']) {
      expect(judge({ dong }, rules).status).toBe('eligible');
    }
    for (const dong of ['길음1동', null, undefined]) {
      expect(judge({ dong }, rules)).toMatchObject({
        status: 'not-yet',
        reason: 'dong',
        message: '지금은 정릉1동·정릉2동에 사시는 분의 예약 시간입니다.',
      });
    }
  });

  it('of another centre is not asked', () => {
    expect(judge({}, only(opening({ centreCodes: ['seongbuk-2'] }))).status).toBe('not-covered');
  });

  it('with supply tells what is left, and leaves the decision to the engine', () => {
    const supply = { supplyPoolId: 'pool', closesAt: at('2021-05-27T18:00') };
    expect(judge({}, only(opening({ ...supply, supplyLeft: 12 })))).toMatchObject({
      status: 'eligible',
      supplyPoolId: 'pool',
      supplyLeft: 12,
      message:
        '시험 대상 대상자로 예약하실 수 있습니다. 남은 물량은 12명분입니다. 예약은 5월 27일(목) 18:00까지 받습니다.',
    });
    expect(judge({}, only(opening({ ...supply, supplyLeft: 0 })))).toMatchObject({
      status: 'eligible',
      supplyLeft: 0,
    });
  });

  it('without a limit, or with something left, answers before one that has run out', () => {
    const out = opening({ code: 'out', supplyPoolId: 'a', supplyLeft: 0 });
    const some = opening({ code: 'some', supplyPoolId: 'b', supplyLeft: 3, position: 1 });
    const free = opening({ code: 'free', position: 2 });
    expect(judge({}, only(out, some)).ruleId).toBe('some');
    expect(judge({}, only(out, some, free)).ruleId).toBe('free');
  });

  it('that gives the wanted offer answers before others; all offers that are open are told', () => {
    const rules = only(
      opening({ code: 'first' }),
      opening({
        code: 'second',
        offerCodes: ['vaccination.moderna'],
        supplyPoolId: 'b',
        supplyLeft: 1,
        position: 1,
      }),
    );
    expect(judge({ offerCode: 'vaccination.moderna' }, rules)).toMatchObject({
      ruleId: 'second',
      offerCodes: ['vaccination.pfizer', 'vaccination.moderna'],
    });
    expect(judge({ offerCode: 'vaccination.pfizer' }, rules).ruleId).toBe('first');
  });
});

describe('ages', () => {
  it.each([
    ['2003-12-31', '2021-12-30', 17],
    ['2003-12-31', '2021-12-31', 18],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
  ])('of somebody born on %s is, on %s, %d', (birthOn, day, age) => {
    expect(ageOn(birthOn, Temporal.PlainDate.from(day))).toBe(age);
  });
});

const birthDates = (from: string, to: string) =>
  fc
    .integer({ min: 0, max: Temporal.PlainDate.from(from).until(to).days })
    .map((days) => Temporal.PlainDate.from(from).add({ days }).toString());

const openings = fc.record({
  bornFrom: fc.option(birthDates('1930-01-01', '1970-01-01')),
  bornTo: fc.option(birthDates('1970-01-02', '2010-12-31')),
  dayDigits: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
  dongs: fc.uniqueArray(fc.constantFrom('정릉1동', '길음1동'), { maxLength: 2 }),
  channels: fc.uniqueArray(fc.constantFrom(...allChannels), { minLength: 1 }),
  opensAt: fc.option(fc.integer({ min: 0, max: 300 }).map((hours) => at('2021-05-20').add({ hours }))),
  closesAt: fc.option(fc.integer({ min: 301, max: 400 }).map((hours) => at('2021-05-20').add({ hours }))),
  announcedAt: fc.option(fc.integer({ min: -50, max: 50 }).map((hours) => at('2021-05-20').add({ hours }))),
  supplyPoolId: fc.option(fc.constant('pool')),
  position: fc.integer({ min: 0, max: 5 }),
});
const worlds = fc
  .array(openings, { maxLength: 6 })
  .map((rows) =>
    only(
      ...rows.map((row, index) =>
        opening({ ...row, code: `rule-${index}`, supplyLeft: row.supplyPoolId && 0 }),
      ),
    ),
  );
const questions = fc.record({
  birthOn: birthDates('1925-01-01', '2012-12-31'),
  channel: fc.constantFrom(...allChannels),
  dong: fc.option(fc.constantFrom('정릉1동', '길음1동', '성북동')),
  now: fc.integer({ min: -60, max: 420 }).map((hours) => at('2021-05-20').add({ hours })),
});

/** The rule read word for word, one condition a line. */
const letsIn = (rule: Opening, question: EligibilityQuestion): boolean => {
  if (rule.announcedAt && question.now.epochMilliseconds < rule.announcedAt.epochMilliseconds) return false;
  if (rule.bornFrom && question.birthOn < rule.bornFrom) return false;
  if (rule.bornTo && question.birthOn > rule.bornTo) return false;
  if (rule.dayDigits.length > 0 && !rule.dayDigits.some((digit) => question.birthOn.endsWith(`${digit}`)))
    return false;
  if (rule.dongs.length > 0 && !rule.dongs.includes(question.dong!)) return false;
  if (!rule.channels.includes(question.channel)) return false;
  if (!rule.opensAt || question.now.epochMilliseconds < rule.opensAt.epochMilliseconds) return false;
  return !rule.closesAt || question.now.epochMilliseconds < rule.closesAt.epochMilliseconds;
};

describe('whatever the rules', () => {
  it('somebody may book exactly when one of them lets them in, by a rule that does', () => {
    fc.assert(
      fc.property(worlds, questions, (rules, asked) => {
        const question = ask(asked);
        const answer = judgeEligibility(rules, question);
        const letting = rules.openings.filter((rule) => letsIn(rule, question)).map(({ code }) => code);
        expect(answer.status === 'eligible').toBe(letting.length > 0);
        if (answer.status === 'eligible') expect(letting).toContain(answer.ruleId);
        else expect(answer.offerCodes).toEqual([]);
        expect(answer.message).toMatch(/\S.*[.]$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('one more rule never takes away what somebody may do', () => {
    fc.assert(
      fc.property(worlds, openings, questions, (rules, extra, asked) => {
        const before = judgeEligibility(rules, ask(asked));
        const more = { ...rules, openings: [...rules.openings, opening({ ...extra, code: 'extra' })] };
        if (before.status === 'eligible') expect(judgeEligibility(more, ask(asked)).status).toBe('eligible');
      }),
      { numRuns: 1_000 },
    );
  });

  it('who waits and is told an instant may book at that instant, by the way they asked', () => {
    fc.assert(
      fc.property(worlds, questions, (rules, asked) => {
        const answer = judgeEligibility(rules, ask(asked));
        const rule = rules.openings.find(({ code }) => code === answer.ruleId);
        if (answer.reason !== 'later' || !rule!.channels.includes(asked.channel)) return;
        const then = ask({ ...asked, now: Temporal.Instant.from(answer.opensAt!) });
        expect(judgeEligibility(rules, then).status).toBe('eligible');
      }),
      { numRuns: 2_000 },
    );
  });

  it('a rule goes from later to open to over and never back', () => {
    fc.assert(
      fc.property(openings, fc.array(questions, { minLength: 2 }), (row, asked) => {
        const order = ['later', 'open', 'over'];
        const seen = asked
          .map(({ now }) => now)
          .toSorted(Temporal.Instant.compare)
          .map((now) => order.indexOf(phaseOf(opening(row), now)))
          .filter((phase) => phase >= 0);
        expect(seen).toEqual(seen.toSorted());
      }),
    );
  });
});
