import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';

const OFFER = 'desk.three-weeks';
const FIRST = '2021-05-26T08:10';
const SECOND = '2021-06-16T08:10';

let scheduling: Scheduling;
beforeAll(async () => {
  scheduling = await openScheduling();
  await scheduling.publish('2021-05-24', '2021-06-30');
});
afterAll(() => scheduling.close());

const fill = (slotId: string, step: number) => scheduling.giveSeats(slotId, 0, step);

describe('two appointments that belong together', () => {
  it('are both booked, under one number, and announced once', async () => {
    const { groupId, personId, slotIds, bookings } = await scheduling.book(OFFER, [FIRST, SECOND]);
    expect(await Promise.all(slotIds.map((id, at) => scheduling.seat(id, at + 1)))).toMatchObject([
      { taken: 1, booked: 1 },
      { taken: 1, booked: 1 },
    ]);
    const view = (await scheduling.views.group(groupId))!;
    expect(bookings.map((one) => one.number)).toEqual([`${view.number}-1`, `${view.number}-2`]);
    expect(view.bookings.map((one) => [one.startsAt, one.state])).toEqual([
      ['2021-05-26T08:10:00+09:00', 'confirmed'],
      ['2021-06-16T08:10:00+09:00', 'confirmed'],
    ]);
    const facts = (await scheduling.facts()).filter((fact) => fact.payload['personId'] === personId);
    expect(facts.map((fact) => fact.name)).toEqual(['scheduling.bookings-confirmed.v2']);
  });

  it.each([
    ['second', '2021-05-26T09:00', '2021-06-16T09:00', '2021-06-16T09:00'],
    ['first', '2021-05-26T09:10', '2021-06-16T09:10', '2021-05-26T09:10'],
  ])('are both refused when the %s slot is full, and no seat is lost', async (_, first, second, full) => {
    const fullId = await scheduling.slotAt(full);
    await fill(fullId, full === first ? 1 : 2);
    const before = (await scheduling.facts()).length;
    await expect(scheduling.book(OFFER, [first, second])).rejects.toMatchObject({
      code: 'scheduling.slot-full',
      facts: { slotId: fullId, startsAt: Temporal.Instant.from(`${full}+09:00`).toString() },
    });
    const free = full === first ? second : first;
    const step = free === first ? 1 : 2;
    expect(await scheduling.seat(await scheduling.slotAt(free), step)).toMatchObject({ taken: 0, booked: 0 });
    expect(await scheduling.facts()).toHaveLength(before);
  });
});

describe('a booking is refused', () => {
  const refusal = (times: string[], offer = OFFER, personId?: string) =>
    scheduling.book(offer, times, personId).then(
      () => 'booked',
      (error: unknown) => error,
    );

  it('when the person has one of the same course already, whichever offer it came by', async () => {
    const { personId, groupId } = await scheduling.book(OFFER, ['2021-05-27T08:10', '2021-06-17T08:10']);
    await scheduling.book('desk.talk', ['2021-06-28T08:10'], personId);
    const other = await refusal(['2021-05-28T08:10', '2021-06-25T08:10'], 'desk.four-weeks', personId);
    expect(other).toMatchObject({ code: 'scheduling.already-booked', facts: { groupId } });
    expect(await scheduling.seat(await scheduling.slotAt('2021-05-28T08:10'))).toMatchObject({ taken: 0 });
  });

  it('when the day was closed after it had been published', async () => {
    await scheduling.sql`
      insert into scheduling.closed_day (centre_id, on_date, reason, kind)
      select id, '2021-05-31', '정전', 'closure' from scheduling.centre`;
    expect(await refusal(['2021-05-31T08:10', '2021-06-21T08:10'])).toMatchObject({
      code: 'scheduling.day-closed',
      facts: { date: '2021-05-31', reason: '정전' },
    });
  });

  it('when the slot has begun', async () => {
    expect(await refusal(['2021-05-24T10:00', '2021-06-14T10:00'])).toMatchObject({
      code: 'scheduling.slot-past',
    });
  });

  it('when the follow-up comes before the days of its rule', async () => {
    expect(await refusal(['2021-05-26T10:00', '2021-06-15T10:00'])).toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { minDays: 21, earliestOn: '2021-06-16' },
    });
    expect(await refusal(['2021-05-26T10:00', '2021-06-16T10:00'], 'desk.four-weeks')).toMatchObject({
      code: 'scheduling.interval-too-short',
      facts: { minDays: 28, earliestOn: '2021-06-23' },
    });
  });

  it('when it does not name a slot for each step', async () => {
    expect(await refusal(['2021-05-26T10:10'])).toMatchObject({
      code: 'scheduling.wrong-number-of-slots',
      facts: { expected: 2 },
    });
  });

  it('when slot or offer do not exist', async () => {
    const unknown = newId();
    await expect(
      scheduling.bookSlots.run({
        personId: await scheduling.stranger(),
        offerCode: OFFER,
        slotIds: [unknown, unknown],
      }),
    ).rejects.toMatchObject({ code: 'scheduling.slot-not-found', facts: { slotId: unknown } });
    expect(await refusal(['2021-05-26T10:10'], 'desk.nothing')).toMatchObject({
      code: 'scheduling.offer-not-found',
    });
  });
});

describe('the opening window of an offer', () => {
  const opensAt = '2021-05-01T09:00:00+09:00';
  const closesAt = '2021-12-01T00:00:00+09:00';
  let early: Scheduling;
  beforeAll(async () => {
    early = await openScheduling();
    await early.publish('2021-05-26');
    await early.publish('2021-12-02');
    await early.sql`update scheduling.offer_window set opens_at = '2021-05-25T09:00:00+09:00'`;
  });
  afterAll(() => early.close());

  it('is closed until its first second, which is midnight in UTC', async () => {
    early.rules.forget();
    early.clock.advanceTo('2021-05-25T08:59:59+09:00');
    await expect(early.book('desk.talk', ['2021-05-26T08:00'])).rejects.toMatchObject({
      code: 'scheduling.outside-opening',
      facts: { opensAt: '2021-05-25T09:00:00+09:00', closesAt },
    });
    early.clock.advanceTo('2021-05-25T09:00:00+09:00');
    await expect(early.book('desk.talk', ['2021-05-26T08:00'])).resolves.toBeDefined();
  });

  it('is closed from its last second on', async () => {
    early.clock.advanceTo(closesAt);
    await expect(early.book('desk.talk', ['2021-12-02T08:00'])).rejects.toMatchObject({
      code: 'scheduling.outside-opening',
    });
  });

  it('of another offer does not matter', async () => {
    await early.sql`
      insert into scheduling.offer_window (centre_id, offer_code, opens_at, closes_at)
      select centre_id, offer_code, '2021-12-01T00:00:00+09:00', '2022-01-01T00:00:00+09:00'
      from scheduling.offer_window where offer_code = 'desk.four-weeks' and opens_at > ${opensAt}::timestamptz`;
    early.rules.forget();
    await expect(early.book('desk.talk', ['2021-12-02T08:00'])).rejects.toMatchObject({
      code: 'scheduling.outside-opening',
    });
  });
});
