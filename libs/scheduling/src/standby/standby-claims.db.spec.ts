import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { outcomes } from '../../../../test/support/at-once.ts';
import { DESK } from '../../../../test/support/scheduling.ts';
import { openStandby, TALK, type Standby } from '../../../../test/support/standby.ts';
import { Eligibility, type EligibilityAnswer, type EligibilityQuestion } from '../registry.ts';
import { SetSupply } from '../supply/set-supply.ts';

/** Whoever was born by 1946, works as a carer or lives in Jeongneung may book; what is given out is counted. */
class ByClaims extends Eligibility {
  poolId: string | null = null;
  asked: EligibilityQuestion[] = [];

  async prepare() {
    return (question: EligibilityQuestion): EligibilityAnswer => {
      this.asked.push(question);
      const may =
        question.birthOn <= '1946-12-31' || question.group === 'carer' || question.dong === '정릉1동';
      return {
        status: may ? 'eligible' : 'not-covered',
        group: null,
        offerCodes: may ? [TALK] : [],
        place: null,
        opensOn: null,
        startsOn: null,
        product: null,
        message: '',
        ruleId: 'rule',
        supplyPoolId: may ? this.poolId : null,
        supplyLeft: null,
        opensAt: null,
        closesAt: null,
      };
    };
  }

  async listGroups() {
    return [];
  }
}

let eligibility: ByClaims;
let standby: Standby;
beforeEach(async () => {
  eligibility = new ByClaims();
  standby = await openStandby({ eligibility });
});
afterEach(async () => {
  const wrong = await standby.miscounted();
  await standby.close();
  if (wrong.length > 0) throw new Error(`Seats are counted wrongly: ${JSON.stringify(wrong)}`);
});

const joins = async (birthDate: string, claims: { priorityGroup?: string; dong?: string } = {}) => {
  const personId = await standby.stranger(birthDate);
  standby.clock.advance({ minutes: 1 });
  await standby.join.run({ personId, centreCode: DESK, offerCode: TALK, ...claims });
  return personId;
};
const limitTo = async (capacity: number) => {
  const { poolId } = await new SetSupply(standby.unitOfWork).run({ code: 'desk.rule', capacity });
  eligibility.poolId = poolId;
  return poolId;
};
const offeredTo = async () =>
  (await standby.offers()).filter((one) => one.state === 'offered').map((one) => one.person_id);
const accepts = async (personId: string) =>
  standby.accept.run({ offerId: (await standby.offerOf(personId)).id, personId });
const given = async (poolId: string) => {
  const [row] = await standby.sql<{ taken: number }>`
    select taken from scheduling.seat_pool where id = ${poolId}`;
  return row!.taken;
};

describe('who may stand by', () => {
  it('is who may book: by birth, by occupation, by neighbourhood', async () => {
    await expect(joins('1944-03-02')).resolves.toBeDefined();
    await expect(joins('1980-03-02')).rejects.toMatchObject({ code: 'scheduling.not-eligible' });
    await expect(joins('1980-03-02', { priorityGroup: 'carer' })).resolves.toBeDefined();
    await expect(joins('1980-03-02', { dong: '정릉1동' })).resolves.toBeDefined();
    await expect(joins('1980-03-02', { dong: '성북동' })).rejects.toMatchObject({
      code: 'scheduling.not-eligible',
    });
  });

  it('is asked the same again, with what they said, when the seat is theirs', async () => {
    const me = await joins('1980-03-02', { priorityGroup: 'carer', dong: '정릉2동' });
    await standby.places(1);
    await standby.settle();
    eligibility.asked = [];
    await accepts(me);
    expect(eligibility.asked.at(-1)).toMatchObject({ group: 'carer', dong: '정릉2동', personId: me });
    const [group] = await standby.sql<{ priority_group: string }>`
      select priority_group from scheduling.booking_group where person_id = ${me}`;
    expect(group!.priority_group).toBe('carer');
  });

  it('is nobody before the offer opens', async () => {
    const opens = '2021-05-25T09:00:00+09:00';
    await standby.sql`update scheduling.offer_window set opens_at = ${opens} where offer_code = ${TALK}`;
    await expect(joins('1944-03-02')).rejects.toMatchObject({
      code: 'scheduling.outside-opening',
      facts: { opensAt: opens },
    });
  });

  it('is whoever a wider rule of the first day lets in, and the board shows each dated row', async () => {
    const rows = [
      { offerCode: TALK, effectiveFrom: '2021-04-01', bornFrom: null, bornTo: '1956-12-31' },
      { offerCode: TALK, effectiveFrom: '2021-05-27', bornFrom: null, bornTo: '2003-12-31' },
    ];
    const [centre] = await standby.sql<{ name: string; address: string; phone: string; zone: string }>`
      select name, address, phone, zone from scheduling.centre where code = ${DESK}`;
    const setUp = () =>
      standby.setUpCentre.run(
        {
          ...centre!,
          code: DESK,
          department: 'desk',
          hours: [],
          closedDays: [],
          policies: [],
          windows: [],
          standbyRules: rows,
        },
        [],
      );
    await setUp();
    await standby.widen.run({ centreCode: DESK, ...rows[1]!, bornTo: '1991-12-31' });
    await setUp();
    const { rules } = await standby.board.run(DESK);
    expect(rules.map((rule) => [rule.effectiveFrom, rule.bornTo, rule.isInForce])).toEqual([
      ['2021-04-01', '1956-12-31', true],
      ['2021-05-27', '1991-12-31', false],
    ]);
    await expect(joins('1956-12-31')).resolves.toBeDefined();
    await expect(joins('1957-01-01')).rejects.toMatchObject({ code: 'scheduling.not-eligible' });
  });
});

describe('the supply of a rule', () => {
  it('is used up by who accepts, and no more offers are made than it has', async () => {
    const poolId = await limitTo(2);
    const [first, second, third] = [
      await joins('1944-03-02'),
      await joins('1944-03-02'),
      await joins('1944-03-02'),
    ];
    await standby.places(3);
    await standby.settle();
    expect(await offeredTo()).toEqual([first, second]);
    await accepts(first!);
    expect(await given(poolId)).toBe(1);
    await standby.settle();
    expect(await offeredTo()).toEqual([second]);
    await standby.decline.run({ offerId: (await standby.offerOf(second!)).id, personId: second! });
    await standby.settle();
    expect(await offeredTo()).toEqual([third]);
  });

  it('that has run out passes over who needs it, who keep their place, and serves who does not', async () => {
    await limitTo(0);
    await standby.widen.run({
      centreCode: DESK,
      offerCode: TALK,
      effectiveFrom: '2021-05-24',
      bornFrom: null,
      bornTo: '1956-12-31',
    });
    const [needs, wider] = [await joins('1944-03-02'), await joins('1950-03-02')];
    await standby.places(2);
    await standby.settle();
    expect(await offeredTo()).toEqual([wider]);
    expect((await standby.show.mine(DESK, { personId: needs })).entry).toMatchObject({ state: 'waiting' });
    await limitTo(1);
    await standby.settle();
    expect(await offeredTo()).toEqual([wider, needs]);
  });

  it('is not asked of who has theirs with a later booking', async () => {
    const poolId = await limitTo(1);
    const later = await standby.book(TALK, ['2021-05-28T10:00']);
    expect(await given(poolId)).toBe(1);
    await standby.joins(TALK, later.personId);
    await standby.places(1);
    await standby.settle();
    await accepts(later.personId);
    expect(await given(poolId)).toBe(1);
  });

  it('goes to one of two when a booking takes the last of it in between', async () => {
    const poolId = await limitTo(1);
    const me = await joins('1944-03-02');
    await standby.places(1);
    await standby.settle();
    const { done, refused } = await outcomes<unknown>([
      accepts(me),
      standby.book(TALK, ['2021-05-28T11:00']),
    ]);
    expect([done.length, refused]).toEqual([1, { 'scheduling.supply-exhausted': 1 }]);
    expect(await given(poolId)).toBe(1);
  });
});
