import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { StandbyOffered, VisitorMissed } from '#scheduling/events';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';

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

const inbox = () => gateway.delivered().map((one) => one.text);
const states = async () => (await world.rows()).map((row) => [row.purpose, row.state, row.reason]);
const shop = { code: 'seongbuk-1', name: '성북센터', address: '보문로 168', zone: 'Asia/Seoul' };
const offer = { code: 'shop.cut', label: '이발' };

describe('the message about a leftover seat', () => {
  const offered = async (madeAt: string, expiresAt: string) => ({
    offerId: newId(),
    personId: await world.registerPerson('홍길동', '+821012345678'),
    offer,
    serviceLabel: '이발',
    centre: shop,
    comeBy: '2021-05-24T11:00:00+09:00',
    madeAt: `2021-05-24T${madeAt}:00+09:00`,
    expiresAt: `2021-05-24T${expiresAt}:00+09:00`,
  });

  it('goes out at once and once, with the link, the time to come and the time to answer', async () => {
    const fact = await offered('10:00', '10:10');
    await world.announce(StandbyOffered, fact);
    await world.announce(StandbyOffered, fact);
    await world.workerCatchesUp();
    expect(inbox()).toEqual([
      '[성북센터] 홍길동 님, 오늘 11:00까지 오실 수 있는 이발 자리가 있습니다.\n' +
        `10:10까지(10분) 아래에서 답해 주십시오. 답이 없으면 다음 분께 드립니다.\nhttps://charye.test/s/${fact.offerId}`,
    ]);
  });

  it('does not go out when the offer has ended while nobody could send', async () => {
    await world.announce(StandbyOffered, await offered('10:00', '10:10'));
    world.clock.advanceTo('2021-05-24T10:10:01+09:00');
    await world.workerCatchesUp();
    expect(await states()).toEqual([['standby-offer', 'not-sent', 'too-late']]);
  });

  it('wakes nobody at night, and is not kept for the morning', async () => {
    await world.announce(StandbyOffered, await offered('20:55', '21:05'));
    world.clock.advanceTo('2021-05-24T21:00:00+09:00');
    await world.workerCatchesUp();
    world.clock.advanceTo('2021-05-25T08:00:00+09:00');
    await world.workerCatchesUp();
    expect(inbox()).toEqual([]);
    expect(await states()).toEqual([['standby-offer', 'not-sent', 'too-late']]);
  });
});

describe('the message to who did not come', () => {
  const missed = async (change: object) => ({
    bookingId: newId(),
    groupId: newId(),
    number: 'K7Q-4M2P-1',
    personId: await world.registerPerson('홍길동', '+821012345678'),
    contactPersonId: null,
    offer,
    centre: { code: shop.code, name: shop.name, phone: '02-2241-3114', zone: shop.zone },
    serviceLabel: '1차',
    startsAt: '2021-05-24T09:00:00+09:00',
    arriveAt: '2021-05-24T09:05:00+09:00',
    isStandby: false,
    barredUntilOn: null,
    alsoCancelled: [],
    ...change,
  });
  const second = {
    bookingId: newId(),
    step: 2,
    serviceLabel: '2차',
    startsAt: '2021-06-14T11:00:00+09:00',
  };

  it.each([
    ['how to book anew', {}, ['예약이 종료되었습니다', '다시 예약: https://charye.test', '02-2241-3114']],
    ['what else was cancelled', { alsoCancelled: [second] }, ['취소된 예약\n2차 6월 14일(월) 11:00']],
    [
      'until when they are kept out',
      { isStandby: true, barredUntilOn: '2021-06-07' },
      ['6월 7일(월)까지는 당일 잔여 자리를 신청하실 수 없습니다'],
    ],
  ])('says %s', async (_, change, sentences) => {
    await world.announce(VisitorMissed, await missed(change));
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
    for (const sentence of sentences) expect(inbox()[0]).toContain(sentence);
  });
});
