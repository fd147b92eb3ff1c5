import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, runInContext, type Actor } from '#kernel';
import { InlineDispatcher } from '#kernel/jobs';
import { StayOver, TicketCalled, TurnNear } from '#queueing/events';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import {
  openPushService,
  type PushedBrowser,
  type PushVendor,
} from '../../../../test/support/push-service.ts';
import { SubscribeToPush } from '../subscribe-to-push/subscribe-to-push.ts';

interface PushRow {
  purpose: string;
  version: number;
  state: string;
  reason: string | null;
  attempts: number;
}

describe('pushes to the phones of visitors', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let vendor: PushVendor;
  let world: MessageWorld;
  let mother: string;
  let phone: PushedBrowser;
  const visitId = newId();

  beforeEach(async () => {
    gateway = await openGateway();
    vendor = await openPushService();
    world = await openMessageWorld(gateway.provider, new InlineDispatcher(), vendor);
    mother = await world.registerPerson('홍길순', '+821023456789');
    phone = vendor.browser('phone');
  });
  afterEach(async () => {
    await world.close();
    await vendor.close();
    await gateway.close();
  });

  const resident = (id: string): Actor => ({ kind: 'resident', id, permissions: [] });
  const visitor: Actor = { kind: 'visitor', id: visitId, permissions: [] };
  const agrees = (browser: PushedBrowser, actor: Actor = resident(mother), language = 'ko') =>
    runInContext({ correlationId: 'test', from: null, actor }, () =>
      world.app.get(SubscribeToPush).run({ target: browser.subscription, language }),
    );
  const fact = (more: object = {}) => ({
    centreCode: 'centre-1',
    sequence: 1,
    visitId,
    personId: mother,
    visitSequence: 2,
    ticketNumber: 'A012',
    stage: 'desk',
    at: world.clock.now().toString(),
    stageLabel: '상담',
    ...more,
  });
  const called = async (callSequence = 1) => {
    await world.announce(TicketCalled, {
      ...fact(),
      counterCode: 'desk-2',
      counterLabel: '상담 2번',
      callSequence,
    } as never);
    await world.workerCatchesUp();
  };
  const notice = (more: object) =>
    fact({ centreName: '성북구 예방접종센터', noticeSequence: 1, ...more }) as never;
  const rows = () =>
    world.database.sql<PushRow>`
      select purpose, version, state, reason, attempts from notifications.push order by created_at, version`;
  const agreements = () => world.database.sql`select id from notifications.push_subscription`;

  it('a call is signed with our key, sealed for the browser, and says the number and the counter and nobody’s name', async () => {
    await agrees(phone);
    await called();
    const [push] = vendor.to(phone);
    expect(await vendor.verify(push!)).toEqual({
      key: vendor.keys.publicKey,
      subject: 'mailto:push@office.test',
    });
    expect(push!.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      ttl: '180',
      urgency: 'high',
      topic: visitId.replaceAll('-', ''),
    });
    expect(push!.body.includes('A012')).toBe(false);
    const said = phone.open(push!.body);
    expect(said).toMatchObject({
      purpose: 'push-called',
      title: 'A012번 상담 2번으로 오십시오',
      url: '/my-turn',
    });
    expect(JSON.stringify(said)).not.toContain('홍');
    expect(await rows()).toEqual([
      { purpose: 'push-called', version: 1, state: 'sent', reason: null, attempts: 1 },
    ]);
  });

  it('each call is told once, however often its fact is delivered; the next call of the number again', async () => {
    await agrees(phone);
    await called();
    await called();
    await called(2);
    expect(vendor.to(phone)).toHaveLength(2);
    expect((await rows()).map(({ version }) => version)).toEqual([1, 2]);
  });

  it('every browser that agreed hears it in its language: a carer’s, and one with only the pass of the visit', async () => {
    const daughter = await world.registerPerson('김영희', '+821034567890');
    await world.database.sql`
      insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version,
                                 consent_by, consented_at)
      select ${newId()}, ${daughter}, ${mother}, 'parent', 'hash', 2, version, 'word', effective_from
      from identity.consent_text limit 1`;
    const [hers, slip, stranger] = ['hers', 'slip', 'stranger'].map((name) => vendor.browser(name));
    await agrees(hers!, resident(daughter), 'en');
    await agrees(slip!, visitor, 'vi');
    await agrees(stranger!, resident(await world.registerPerson('박철수', '+821045678901')));
    await called();
    expect(hers!.open(vendor.to(hers!)[0]!.body).title).toBe('A012: please come to 상담 2번');
    expect(slip!.open(vendor.to(slip!)[0]!.body).title).toBe('Số A012: xin mời đến 상담 2번');
    expect(vendor.to(stranger!)).toHaveLength(0);
  });

  it('tells whose turn is near and whose stay is over', async () => {
    await agrees(phone);
    await world.announce(TurnNear, notice({ peopleAhead: 2, wantsText: false }));
    await world.announce(StayOver, notice({ noticeSequence: 2, stageLabel: '관찰', dueAt: fact().at }));
    await world.workerCatchesUp();
    expect(
      vendor
        .to(phone)
        .map(({ body }) => phone.open(body).title)
        .sort(),
    ).toEqual(['A012번 곧 차례입니다', 'A012번 관찰 시간이 끝났습니다']);
    expect(gateway.delivered()).toEqual([]);
  });

  it('who asked for it gets one text message when the turn is near, and no second one at the next stage', async () => {
    for (const noticeSequence of [1, 2]) {
      await world.announce(TurnNear, notice({ peopleAhead: 2, wantsText: true, noticeSequence }));
      await world.workerCatchesUp();
    }
    expect(gateway.delivered().map(({ to, text }) => [to, text])).toEqual([
      ['01023456789', '[성북구 예방접종센터] A012번 님, 곧 상담 차례입니다. 상담 앞에서 기다려 주십시오.'],
    ]);
  });

  it.each([404, 410])('an agreement that the service says is over (%i) is forgotten', async (status) => {
    await agrees(phone);
    vendor.answer(phone, status);
    await called();
    await called(2);
    expect(vendor.to(phone)).toHaveLength(1);
    expect(await agreements()).toEqual([]);
    expect(await rows()).toEqual([
      { purpose: 'push-called', version: 1, state: 'failed', reason: `service-${status}`, attempts: 1 },
    ]);
  });

  it('a service that is busy or broken is asked again, until the call is over', async () => {
    await agrees(phone);
    vendor.answer(phone, 429, 503);
    await called();
    expect(await rows()).toMatchObject([{ state: 'pending', reason: 'service-429', attempts: 1 }]);
    world.clock.advance({ seconds: 2 });
    await world.workerCatchesUp();
    world.clock.advance({ seconds: 4 });
    await world.workerCatchesUp();
    expect(await rows()).toMatchObject([{ state: 'sent', reason: null, attempts: 3 }]);

    vendor.answer(phone, 500);
    await called(2);
    world.clock.advance({ minutes: 4 });
    await world.workerCatchesUp();
    expect((await rows()).at(-1)).toMatchObject({ state: 'not-sent', reason: 'too-late' });
    expect(vendor.to(phone)).toHaveLength(4);
  });

  it('what a worker held that died is sent by the next one', async () => {
    await agrees(phone);
    await world.announce(TicketCalled, {
      ...fact(),
      counterCode: 'desk-1',
      counterLabel: '1번',
      callSequence: 1,
    } as never);
    await world.workerCatchesUp();
    await world.database.sql`
      update notifications.push set state = 'sending', attempt_id = ${newId()}, sent_at = null,
        lease_until = clock_timestamp() - interval '1 second'`;
    await world.workerCatchesUp();
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('agreements end with the day, and only addresses of push services are taken', async () => {
    expect(await agrees(phone)).toEqual({ until: '2021-05-24T15:00:00Z' });
    world.clock.advanceTo('2021-05-25T00:00:00+09:00');
    await world.workerCatchesUp();
    expect(await agreements()).toEqual([]);
    const internal = { subscription: { ...phone.subscription, endpoint: 'http://127.0.0.1:1/push' } };
    await expect(agrees(internal as PushedBrowser)).rejects.toMatchObject({
      code: 'notifications.push-service-unknown',
    });
  });

  it('the address of a browser is kept sealed, a browser is kept once, and of one person five at most', async () => {
    for (let count = 0; count < 7; count++) {
      world.clock.advance({ seconds: 1 });
      await agrees(vendor.browser(`browser-${count}`));
    }
    await agrees(vendor.browser('browser-6'));
    expect(await agreements()).toHaveLength(5);
    const kept = await world.database.sql`select * from notifications.push_subscription`;
    expect(JSON.stringify(kept)).not.toContain('127.0.0.1');
    await world.app.get(SubscribeToPush).end(vendor.browser('browser-6').endpoint);
    expect(await agreements()).toHaveLength(4);
  });
});
