import { describe, expect, it } from '@jest/globals';
import { judgeOnlineRenewal, type OnlineRenewalRule, type RenewalAnswers } from './judge-online-renewal.ts';

const rule: OnlineRenewalRule = {
  validFrom: '2020-12-18',
  needsEarlierPassport: true,
  fromAge: 18,
  excludesUnserved: true,
};
const today = Temporal.PlainDate.from('2021-05-26');
const usual: RenewalAnswers = {
  hasHadPassport: true,
  bornOn: Temporal.PlainDate.from('1980-01-01'),
  hasServiceAhead: false,
  livesAbroad: false,
};
const judge = (change: Partial<RenewalAnswers>) => judgeOnlineRenewal(rule, { ...usual, ...change }, today);

describe('making a passport anew online', () => {
  it('is for who has had an e-passport: at home on one site, abroad on the other', () => {
    expect(judge({})).toEqual({ mayRenewOnline: true, site: 'gov24', obstacles: [] });
    expect(judge({ livesAbroad: true })).toEqual({ mayRenewOnline: true, site: 'consul24', obstacles: [] });
  });

  it.each<[string, Partial<RenewalAnswers>, string]>([
    ['the first e-passport of a life', { hasHadPassport: false }, 'first-passport'],
    ['somebody under 18', { bornOn: Temporal.PlainDate.from('2003-05-27') }, 'too-young'],
    ['somebody with military service ahead', { hasServiceAhead: true }, 'service-ahead'],
  ])('is not for %s, and says why', (_, change, obstacle) => {
    expect(judge(change)).toEqual({ mayRenewOnline: false, site: null, obstacles: [obstacle] });
  });

  it('is open from the eighteenth birthday on, also for who was born on 29 February', () => {
    expect(judge({ bornOn: Temporal.PlainDate.from('2003-05-26') }).mayRenewOnline).toBe(true);
    const leap = { ...usual, bornOn: Temporal.PlainDate.from('2004-02-29') };
    const on = (date: string) => judgeOnlineRenewal(rule, leap, Temporal.PlainDate.from(date)).mayRenewOnline;
    expect([on('2022-02-28'), on('2022-03-01')]).toEqual([false, true]);
  });

  it('tells every reason at once, and was not there before the first rule', () => {
    const child = { hasHadPassport: false, bornOn: Temporal.PlainDate.from('2010-01-01') };
    expect(judge(child).obstacles).toEqual(['first-passport', 'too-young']);
    expect(judgeOnlineRenewal(undefined, usual, today).obstacles).toEqual(['not-yet-offered']);
  });
});
