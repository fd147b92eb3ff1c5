import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { Eligibility, type EligibilityAnswer, type EligibilityQuestion } from '../registry.ts';

/** Those born by 1946 may come, and whoever says they belong to the crew. */
class OldestFirst extends Eligibility {
  readonly asked: EligibilityQuestion[] = [];

  async prepare() {
    return (question: EligibilityQuestion) => this.#judge(question);
  }

  #judge(question: EligibilityQuestion): EligibilityAnswer {
    this.asked.push(question);
    const mayCome = question.birthOn <= '1946-12-31' || question.group === 'crew';
    return {
      status: mayCome ? 'eligible' : 'not-yet',
      group: null,
      offerCodes: mayCome ? ['desk.talk'] : [],
      place: '시험 창구',
      opensOn: '2021-07-01',
      startsOn: null,
      product: null,
      message: '7월부터 예약하실 수 있습니다.',
      ruleId: null,
      supplyPoolId: null,
      supplyLeft: null,
      opensAt: null,
      closesAt: null,
    };
  }

  async listGroups() {
    return [];
  }
}

let scheduling: Scheduling;
const eligibility = new OldestFirst();
beforeAll(async () => {
  scheduling = await openScheduling({ eligibility });
  await scheduling.publish('2021-05-26');
  await scheduling.publish('2021-06-16');
});
afterAll(() => scheduling.close());

const person = async (birthDate: string) =>
  (await scheduling.registerPerson.run({ name: '홍길동', birthDate, phone: '+821012345678' })).personId;
const book = async (personId: string, priorityGroup?: string) =>
  scheduling.bookSlots.run({
    personId,
    offerCode: 'desk.talk',
    slotIds: [await scheduling.slotAt('2021-05-26T08:00')],
    priorityGroup,
  });

describe('where not everybody may book', () => {
  it('the rules are asked with the birth date that was proved, and the time of the act', async () => {
    await expect(book(await person('1944-03-02'))).resolves.toBeDefined();
    expect(eligibility.asked.at(-1)).toMatchObject({ birthOn: '1944-03-02', zone: 'Asia/Seoul' });
    expect(eligibility.asked.at(-1)!.now.equals(scheduling.clock.now())).toBe(true);
  });

  it('a refusal carries their whole answer and takes no seat', async () => {
    const slotId = await scheduling.slotAt('2021-05-26T08:00');
    const before = await scheduling.seat(slotId);
    await expect(book(await person('1980-01-01'))).rejects.toMatchObject({
      code: 'scheduling.not-eligible',
      kind: 'forbidden',
      facts: { status: 'not-yet', opensOn: '2021-07-01', message: '7월부터 예약하실 수 있습니다.' },
    });
    expect(await scheduling.seat(slotId)).toEqual(before);
  });

  it('a group that the person names is asked for too', async () => {
    await expect(book(await person('1980-01-01'), 'crew')).resolves.toBeDefined();
  });

  it('an offer that is not theirs is refused though they may book another', async () => {
    const personId = await person('1940-01-01');
    await expect(
      scheduling.book('desk.three-weeks', ['2021-05-26T08:00', '2021-06-16T08:00'], personId),
    ).rejects.toMatchObject({ code: 'scheduling.not-eligible', facts: { status: 'eligible' } });
  });
});
