import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingsCancelled, BookingsConfirmed, BookingsMoved, BookingsOrphaned } from '#scheduling/events';
import { newId } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import type { ConfirmedFact } from './booking-values.ts';

const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);

describe('messages about bookings', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let group: ConfirmedFact;

  const visit = (step: number, startsAt: string) => ({
    bookingId: newId(),
    occurrenceId: newId(),
    version: 1,
    number: `K7Q-4M2${step}`,
    step,
    serviceCode: `shop.cut-${step}`,
    serviceLabel: `${step}차`,
    startsAt: `${startsAt}:00+09:00`,
    arriveAt: `${startsAt}:00+09:00`,
    endsAt: `${startsAt.slice(0, -1)}9:00+09:00`,
  });
  const inbox = () => gateway.delivered().map((one) => one.text);
  const states = async () => (await world.rows()).map((row) => [row.purpose, row.state, row.reason]);

  beforeEach(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
    group = {
      groupId: newId(),
      number: 'K7Q-4M2P',
      personId: await world.registerPerson('홍길동', '+821012345678'),
      contactPersonId: null,
      channel: 'self',
      partyId: null,
      offer: { code: 'shop.two-cuts', label: '두 번' },
      centre: { code: 'seongbuk-1', name: '성북센터', address: '보문로 168', zone: 'Asia/Seoul' },
      bookings: [visit(1, '2021-05-26T08:10'), visit(2, '2021-06-16T10:20')],
    };
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  it('confirm two visits in one message and remind of each the day before at 14:00 and on the morning', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();

    expect(
      (await world.rows()).map((row) => [row.purpose, Temporal.Instant.from(row.not_before).toString()]),
    ).toEqual([
      ['confirmation', seoul('2021-05-24T10:00').toString()],
      ['reminder', seoul('2021-05-25T14:00').toString()],
      ['reminder', seoul('2021-06-15T14:00').toString()],
      ['reminder-morning', seoul('2021-06-16T08:20').toString()],
    ]);
    expect(inbox()).toEqual([
      '[성북센터] 홍길동 님, 예약이 확정되었습니다.\n예약번호 K7Q-4M2P\n1차 5월 26일(수) 08:10\n2차 6월 16일(수) 10:20\n' +
        '장소: 보문로 168\n예약 시각 10분 전까지 신분증을 가지고 오시기 바랍니다.\n' +
        `변경: https://charye.test/c/change-${group.groupId}\n취소: https://charye.test/c/cancel-${group.groupId}`,
    ]);

    world.clock.advanceTo(seoul('2021-05-25T13:59:59'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
    world.clock.advanceTo(seoul('2021-05-25T14:00'));
    await world.workerCatchesUp();
    expect(inbox().slice(1)).toEqual([
      '[성북센터] 홍길동 님, 내일 5월 26일(수) 08:10 1차 예약일입니다. 예약번호 K7Q-4M21',
    ]);
  });

  it('are not doubled when the same fact is relayed again', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    await world.database.sql`update kernel.outbox set relayed_at = null`;
    await world.database.sql`update kernel.delivery set done_at = null`;
    await world.workerCatchesUp();
    expect(await world.rows()).toHaveLength(4);
    expect(inbox()).toHaveLength(1);
  });

  it('wait for the morning when the booking is made at night', async () => {
    world.clock.advanceTo(seoul('2021-05-24T22:30'));
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    expect(inbox()).toEqual([]);
    world.clock.advanceTo(seoul('2021-05-25T08:00'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
  });

  it('do not remind of what was booked after the hour of the reminder', async () => {
    world.clock.advanceTo(seoul('2021-05-25T14:00'));
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    expect((await world.rows()).map((row) => row.purpose)).toEqual([
      'confirmation',
      'reminder',
      'reminder-morning',
    ]);
  });

  it('do not remind of what is cancelled, and say once that it is', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    world.clock.advance({ hours: 1 });
    await world.announce(BookingsCancelled, { ...group, why: 'by-resident', reason: null });
    await world.workerCatchesUp();
    world.clock.advanceTo(seoul('2021-06-15T15:00'));
    await world.workerCatchesUp();

    expect(await states()).toEqual([
      ['confirmation', 'sent', null],
      ['cancellation', 'sent', null],
      ['reminder', 'not-sent', 'cancelled'],
      ['reminder', 'not-sent', 'cancelled'],
      ['reminder-morning', 'not-sent', 'cancelled'],
    ]);
    expect(inbox()[1]).toBe(
      '[성북센터] 홍길동 님, 다음 예약이 취소되었습니다.\n예약번호 K7Q-4M2P\n1차 5월 26일(수) 08:10\n2차 6월 16일(수) 10:20',
    );
  });

  it('go on for the visit that stays when only the other is cancelled', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.announce(BookingsCancelled, {
      ...group,
      bookings: group.bookings.slice(1),
      why: 'by-staff',
      reason: null,
    });
    await world.workerCatchesUp();
    expect(await states()).toEqual([
      ['cancellation', 'sent', null],
      ['confirmation', 'sent', null],
      ['reminder', 'pending', null],
      ['reminder', 'not-sent', 'cancelled'],
      ['reminder-morning', 'not-sent', 'cancelled'],
    ]);
  });

  it('never confirm what was cancelled, even when the facts arrive the other way round', async () => {
    await world.announce(BookingsCancelled, { ...group, why: 'by-resident', reason: null });
    await world.workerCatchesUp();
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    world.clock.advanceTo(seoul('2021-05-25T14:00'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
    expect(inbox()[0]).toContain('취소되었습니다');
  });

  it('are dropped when their time has passed while nobody could send', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    world.clock.advanceTo(seoul('2021-05-25T21:00:01'));
    await world.workerCatchesUp();
    expect((await states())[1]).toEqual(['reminder', 'not-sent', 'too-late']);
    expect(inbox()).toHaveLength(1);
  });

  it('reach a person whose name no phone can show', async () => {
    const personId = await world.registerPerson('똠', '+821011112222');
    await world.announce(BookingsConfirmed, { ...group, personId });
    await world.workerCatchesUp();
    expect(inbox()[0]).toContain('○ 님');
  });

  const moved = (at: string) => {
    const [first, second] = [group.bookings[0]!, group.bookings[1]!];
    const before = [
      { bookingId: first.bookingId, occurrenceId: first.occurrenceId, startsAt: first.startsAt },
    ];
    const now = { ...visit(1, at), bookingId: first.bookingId, number: first.number, version: 2 };
    return { fact: { ...group, bookings: [now], before, reason: null }, second };
  };

  it('tell a new time, void the old reminder and remind of the new one', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    world.clock.advance({ hours: 1 });
    await world.announce(BookingsMoved, {
      ...moved('2021-05-28T09:00').fact,
      why: 'by-resident',
      isAnnounced: true,
    });
    await world.workerCatchesUp();
    expect(inbox()[1]).toContain('다음 일시로 변경되었습니다.\n예약번호 K7Q-4M2P\n1차 5월 28일(금) 09:00');
    const reminders = (await world.rows()).filter((row) => row.purpose === 'reminder');
    expect(
      reminders.map((row) => [Temporal.Instant.from(row.not_before).toString(), row.state, row.reason]),
    ).toEqual([
      [seoul('2021-05-25T14:00').toString(), 'not-sent', 'moved'],
      [seoul('2021-05-27T14:00').toString(), 'pending', null],
      [seoul('2021-06-15T14:00').toString(), 'pending', null],
    ]);
  });

  it('leave the telling to another notice where the move says so, and still remind', async () => {
    await world.announce(BookingsMoved, {
      ...moved('2021-05-28T09:00').fact,
      why: 'by-office',
      isAnnounced: false,
    });
    await world.workerCatchesUp();
    expect(await states()).toEqual([
      ['reminder', 'pending', null],
      ['reminder-morning', 'pending', null],
    ]);
  });

  it('ask to choose anew when the office takes a time away, and never remind of it', async () => {
    await world.announce(BookingsConfirmed, group);
    await world.workerCatchesUp();
    world.clock.advance({ hours: 1 });
    await world.announce(BookingsOrphaned, {
      ...group,
      bookings: group.bookings.slice(0, 1),
      reason: '정전',
    });
    await world.workerCatchesUp();
    expect(inbox()[1]).toContain(`새 일시를 골라 주십시오: https://charye.test/c/change-${group.groupId}`);
    expect((await states()).filter(([purpose]) => purpose === 'reminder')).toEqual([
      ['reminder', 'not-sent', 'taken-away'],
      ['reminder', 'pending', null],
    ]);
  });

  it('go to the phone of whoever booked in somebody’s place, in that person’s name', async () => {
    const contactPersonId = await world.registerPerson('홍영희', '+821099998888');
    await world.announce(BookingsConfirmed, { ...group, contactPersonId });
    await world.workerCatchesUp();
    expect(gateway.delivered()[0]).toMatchObject({ to: '01099998888' });
    expect(inbox()[0]).toContain('홍길동 님');
  });

  it('to somebody without a phone are kept for those who tell them otherwise, each when it falls due', async () => {
    await world.database.sql`update identity.person set phone_sealed = null where id = ${group.personId}`;
    await world.announce(BookingsMoved, {
      ...moved('2021-05-28T09:00').fact,
      why: 'by-office',
      isAnnounced: true,
    });
    await world.workerCatchesUp();
    expect((await states()).toSorted()).toEqual([
      ['move-by-office', 'failed', 'no-phone'],
      ['reminder', 'pending', null],
      ['reminder-morning', 'pending', null],
    ]);
    expect(inbox()).toEqual([]);
    expect(await world.database.sql`select from kernel.delivery where done_at is null`).toEqual([]);
  });
});
