import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BookingsMovedInBulk } from '#scheduling/events';
import { newId } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';

const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);

describe('messages about a bulk move', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;

  beforeEach(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const move = (personId: string, contactPersonId: string | null = null) => ({
    groupId: newId(),
    number: 'K7Q-4M2P',
    personId,
    contactPersonId,
    offer: { code: 'shop.two-cuts', label: '두 번' },
    centre: { code: 'seongbuk-1', name: '성북센터', address: '보문로 168', zone: 'Asia/Seoul' },
    bookings: [
      {
        bookingId: newId(),
        occurrenceId: newId(),
        version: 2,
        number: 'K7Q-4M2P-2',
        step: 2,
        serviceCode: 'shop.cut-2',
        serviceLabel: '2차',
        startsAt: '2021-06-23T10:20:00+09:00',
        arriveAt: '2021-06-23T10:25:00+09:00',
        endsAt: '2021-06-23T10:30:00+09:00',
      },
    ],
    before: '2021-06-16T10:20:00+09:00',
  });
  const announce = (moves: ReturnType<typeof move>[], moveNumber = 1) =>
    world.announce(BookingsMovedInBulk, {
      moveId: newId(),
      moveNumber,
      noticeText: '간격이 4주로 바뀝니다. 바뀐 날짜는 내일 알려 드립니다.',
      noticeAt: '2021-05-25T10:00:00+09:00',
      tellAt: '2021-05-26T10:00:00+09:00',
      moves,
    });
  const inbox = () => gateway.delivered().map((one) => one.text);

  it('tell the group first and each person their date the next day, not before', async () => {
    const hong = await world.registerPerson('홍길동', '+821012345678');
    await announce([move(hong)]);
    world.clock.advanceTo(seoul('2021-05-25T09:59:59'));
    await world.workerCatchesUp();
    expect(inbox()).toEqual([]);
    world.clock.advanceTo(seoul('2021-05-25T10:00'));
    await world.workerCatchesUp();
    expect(inbox()).toEqual(['[성북센터] 간격이 4주로 바뀝니다. 바뀐 날짜는 내일 알려 드립니다.']);
    world.clock.advanceTo(seoul('2021-05-26T09:59:59'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
    world.clock.advanceTo(seoul('2021-05-26T10:00'));
    await world.workerCatchesUp();
    expect(inbox()[1]).toBe(
      '[성북센터] 홍길동 님, 2차 예약이 다음과 같이 변경되었습니다.\n변경 전 6월 16일(수) 10:20\n변경 후 6월 23일(수) 10:25\n' +
        '예약번호 K7Q-4M2P-2\n장소: 보문로 168',
    );
  });

  it('reach a phone once with the notice and once for each of its people', async () => {
    const daughter = await world.registerPerson('홍연희', '+821012345678');
    const mother = await world.registerPerson('김순자', '+821012345679');
    await announce([move(daughter), move(mother, daughter)]);
    world.clock.advanceTo(seoul('2021-05-26T10:00'));
    await world.workerCatchesUp();
    expect(gateway.delivered().every((one) => one.to.endsWith('12345678'))).toBe(true);
    expect(inbox().filter((text) => text.includes('4주로'))).toHaveLength(1);
    expect(inbox().filter((text) => text.includes('변경 후'))).toHaveLength(2);
    expect(inbox().some((text) => text.includes('김순자 님'))).toBe(true);
  });

  it('come again with the next bulk move', async () => {
    const hong = await world.registerPerson('홍길동', '+821012345678');
    await announce([move(hong)], 1);
    await announce([move(hong)], 2);
    world.clock.advanceTo(seoul('2021-05-25T10:00'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(2);
  });

  it('wait for the morning when the worker catches up at night', async () => {
    const hong = await world.registerPerson('홍길동', '+821012345678');
    world.clock.advanceTo(seoul('2021-05-26T22:00'));
    await announce([move(hong)]);
    await world.workerCatchesUp();
    expect(inbox()).toEqual([]);
    world.clock.advanceTo(seoul('2021-05-27T08:00'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(2);
  });

  it('pass over people whom no message reaches', async () => {
    const hong = await world.registerPerson('홍길동', '+821012345678');
    await announce([move(newId()), move(hong)]);
    world.clock.advanceTo(seoul('2021-05-26T10:00'));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(2);
  });
});
