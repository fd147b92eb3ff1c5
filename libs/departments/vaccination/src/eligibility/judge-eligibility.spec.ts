import { describe, expect, it } from '@jest/globals';
import { judgeEligibility } from './judge-eligibility.ts';
import { priorityGroups } from './priority-groups.ts';

const may26 = Temporal.PlainDate.from('2021-05-26');
const judge = (birthOn: string, group?: string, today = may26) =>
  judgeEligibility(priorityGroups, { birthOn, group }, today);

describe('on 26 May 2021', () => {
  it.each(['1900-01-01', '1944-03-02', '1946-12-31'])(
    'somebody born on %s may book Pfizer here',
    (birthOn) => {
      expect(judge(birthOn)).toMatchObject({
        status: 'eligible',
        group: { code: 'born-to-1946' },
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
    const answer = judge(birthOn);
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
    'somebody born on %s has to wait until July',
    (birthOn) => {
      const answer = judge(birthOn);
      expect(answer).toMatchObject({ status: 'not-yet', group: { code: 'born-1962-2003' }, offerCodes: [] });
      expect(answer.message).toBe(
        '18~59세 (1962~2003년생): 예약 시작일은 미정입니다. 접종은 7월부터 시작할 예정입니다.',
      );
    },
  );

  it('somebody younger is not covered', () => {
    expect(judge('2004-01-01')).toMatchObject({ status: 'not-covered', group: null, offerCodes: [] });
  });

  it('an occupation counts beside the age, and whatever lets them book here comes first', () => {
    expect(judge('1980-01-01', 'care-home')).toMatchObject({
      status: 'eligible',
      group: { code: 'care-home' },
    });
    expect(judge('1980-01-01', 'teacher')).toMatchObject({ status: 'elsewhere', group: { code: 'teacher' } });
    expect(judge('1944-03-02', 'teacher')).toMatchObject({
      status: 'eligible',
      group: { code: 'born-to-1946' },
    });
    expect(judge('1980-01-01', 'no-such-group')).toMatchObject({ status: 'not-yet' });
  });
});

describe('a group whose booking opens on a day', () => {
  const opening = {
    ...priorityGroups.find((one) => one.code === 'born-to-1946')!,
    bookingOpensOn: '2021-06-01',
  };
  const on = (date: string) =>
    judgeEligibility([opening], { birthOn: '1944-03-02' }, Temporal.PlainDate.from(date));

  it('waits until that day and may book on it', () => {
    expect(on('2021-05-31')).toMatchObject({ status: 'not-yet', opensOn: '2021-06-01' });
    expect(on('2021-06-01')).toMatchObject({ status: 'eligible' });
  });
});
