import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { OpeningReached } from '../events.ts';
import { Eligibility, type EligibilityAnswer, type EligibilityQuestion } from '../registry.ts';
import { AnnounceOpenings } from './announce-openings.job.ts';
import { OpeningNotices } from './opening-notices.ts';

/** Everybody may come from a time on that the office may change. */
class OneOpening extends Eligibility {
  opensAt = '2021-05-25T20:00:00+09:00';
  closesAt: string | null = '2021-05-26T18:00:00+09:00';

  async prepare() {
    return (question: EligibilityQuestion) => this.#judge(question);
  }

  async listGroups() {
    const group = { kind: 'occupation' as const, bookingOpens: null, startsOn: null, product: '', place: '' };
    return [{ ...group, code: 'crew', label: '승무원' }];
  }

  #judge({ now, birthOn }: EligibilityQuestion): EligibilityAnswer {
    const isOpen = now.epochMilliseconds >= Temporal.Instant.from(this.opensAt).epochMilliseconds;
    const mayCome = isOpen && birthOn < '2000-01-01';
    return {
      status: mayCome ? 'eligible' : 'not-yet',
      group: null,
      offerCodes: mayCome ? ['desk.talk'] : [],
      place: null,
      opensOn: null,
      startsOn: null,
      product: null,
      message: '',
      ruleId: 'rule-1',
      supplyPoolId: null,
      supplyLeft: null,
      opensAt: this.opensAt,
      closesAt: this.closesAt,
    };
  }
}

let scheduling: Scheduling;
let notices: OpeningNotices;
let announce: AnnounceOpenings;
const rules = new OneOpening();
beforeAll(async () => {
  scheduling = await openScheduling({ eligibility: rules });
  await scheduling.publish('2021-05-26');
  const { unitOfWork, database, bookables, people } = scheduling;
  notices = new OpeningNotices(unitOfWork, database, bookables, people);
  announce = new AnnounceOpenings(unitOfWork, database, bookables, people);
});
afterAll(() => scheduling.close());

const sweep = async (): Promise<void> => {
  while ((await announce.run()) > 0);
};
const told = async (personId: string) =>
  (await scheduling.facts()).filter(
    ({ name, payload }) => name === OpeningReached.name && payload['personId'] === personId,
  );
const leave = async (personId: string, group?: string) =>
  notices.leave({ personId, centreCode: 'desk-1', group });

describe('whoever may not book yet', () => {
  it('is told once, when the rule has opened for them, and not a second before', async () => {
    const personId = await scheduling.stranger();
    await leave(personId);
    await sweep();
    scheduling.clock.advanceTo('2021-05-25T19:59:59+09:00');
    await sweep();
    expect(await told(personId)).toHaveLength(0);
    scheduling.clock.advanceTo('2021-05-25T20:00:00+09:00');
    await sweep();
    await sweep();
    expect(await told(personId)).toHaveLength(1);
    expect((await told(personId))[0]!.payload).toMatchObject({
      ruleId: 'rule-1',
      offerCode: 'desk.talk',
      closesAt: '2021-05-26T18:00:00+09:00',
      centre: { code: 'desk-1', name: '시험 창구' },
    });
    expect(await notices.of(personId)).toEqual([]);
  });

  it('waits in one place however often they ask, and in another for another group', async () => {
    rules.opensAt = '2021-06-30T20:00:00+09:00';
    const personId = await scheduling.stranger();
    await Promise.all([leave(personId), leave(personId), leave(personId)]);
    await leave(personId, 'crew');
    const waiting = await notices.of(personId);
    expect(waiting.map(({ group }) => group)).toEqual([{ code: 'crew', label: '승무원' }, null]);
    await expect(leave(personId, 'no-such-group')).rejects.toMatchObject({
      code: 'scheduling.group-not-found',
    });
  });

  it('hears nothing more once they have ended it; nobody else can', async () => {
    const [one, other] = [await scheduling.stranger(), await scheduling.stranger()];
    await leave(one);
    const [notice] = await notices.of(one);
    await expect(notices.end({ noticeId: notice!.id, personId: other })).rejects.toMatchObject({
      code: 'scheduling.notice-not-found',
    });
    await notices.end({ noticeId: notice!.id, personId: one });
    rules.opensAt = '2021-05-25T00:00:00+09:00';
    scheduling.clock.advance({ minutes: 10 });
    await sweep();
    expect(await told(one)).toEqual([]);
  });

  it('hears of a rule that the office brought forward within some minutes', async () => {
    rules.opensAt = '2021-08-01T20:00:00+09:00';
    const personId = await scheduling.stranger();
    await leave(personId);
    await sweep();
    rules.opensAt = '2021-05-25T00:00:00+09:00';
    scheduling.clock.advance({ minutes: 5 });
    await sweep();
    expect(await told(personId)).toHaveLength(1);
  });

  it('hears nothing when they have a booking by then, or are still not meant', async () => {
    const [booked, young] = [await scheduling.stranger(), await scheduling.stranger('2005-01-01')];
    await leave(young);
    rules.opensAt = '2021-08-01T20:00:00+09:00';
    await leave(booked);
    rules.opensAt = '2021-05-25T00:00:00+09:00';
    await scheduling.book('desk.talk', ['2021-05-26T08:00'], booked);
    scheduling.clock.advance({ minutes: 10 });
    await sweep();
    expect(await told(booked)).toEqual([]);
    expect(await notices.of(booked)).toEqual([]);
    expect(await told(young)).toEqual([]);
    expect(await notices.of(young)).toHaveLength(1);
  });

  it('is sent to book instead of waiting when they may already', async () => {
    await expect(leave(await scheduling.stranger())).rejects.toMatchObject({
      code: 'scheduling.may-book-already',
    });
  });

  it('is told once though two workers look at the same moment', async () => {
    rules.opensAt = '2021-08-01T20:00:00+09:00';
    const people = await Promise.all(Array.from({ length: 20 }, () => scheduling.stranger()));
    for (const personId of people) await leave(personId);
    rules.opensAt = '2021-05-25T00:00:00+09:00';
    await Promise.all([sweep(), sweep(), sweep()]);
    for (const personId of people) expect(await told(personId)).toHaveLength(1);
  });
});
