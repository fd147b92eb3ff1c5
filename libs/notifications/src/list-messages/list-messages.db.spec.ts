import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Dependants, PeopleDirectory } from '#identity';
import { Clock, Database, runInContext, UnitOfWork, Vault, type Actor } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { MessageTemplates } from '../registry.ts';
import { ListMyMessages } from './list-my-messages.ts';
import { ListMessages, READ_MESSAGES } from './list-messages.ts';

const anonymous: Actor = { kind: 'anonymous', id: null, permissions: [] };
const manager: Actor = { kind: 'staff', id: 's-1', permissions: [READ_MESSAGES] };
const as = <T>(actor: Actor, work: () => Promise<T>) =>
  runInContext({ correlationId: 'test', actor, from: null }, work);

describe('the list of messages', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;

  const inMode = (mode: 'demo' | 'live') => {
    const { app } = world;
    return new ListMessages(
      app.get(Database),
      app.get(UnitOfWork),
      app.get(Vault),
      app.get(MessageTemplates),
      app.get(PeopleDirectory),
      mode,
    );
  };

  beforeAll(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
    await world.queue(51);
    await world.queue(1, { phone: '+8221234567' });
    await world.workerCatchesUp();
    world.clock.advance({ seconds: 1 });
    await world.queue(1, { values: { code: '482913', minutes: '5' } });
  });
  afterAll(async () => {
    await world.close();
    await gateway.close();
  });

  it('shows a demonstration to everybody: newest first, numbers masked, what is in which state', async () => {
    const list = await as(anonymous, () => inMode('demo').run({ page: 1 }));
    expect(list).toMatchObject({ page: 1, pages: 2, total: 53 });
    expect(list.counts).toEqual({ pending: 1, sent: 51, failed: 1, notSent: 0 });
    expect(list.items[0]).toMatchObject({
      purpose: 'code',
      purposeLabel: '본인확인 인증번호',
      recipient: '010-****-0000',
      body: '[차례] 인증번호 482913 (5분 안에 입력). 다른 사람에게 알려 주지 마십시오.',
      kind: 'SMS',
      provider: null,
      costWon: null,
      bytes: 73,
      state: 'pending',
      sentAt: null,
    });
  });

  it('turns pages and shows one state alone', async () => {
    const list = inMode('demo');
    expect((await list.run({ page: 2 })).items).toHaveLength(3);
    expect(await list.run({ page: 1, state: 'failed' })).toMatchObject({
      total: 1,
      pages: 1,
      items: [{ reason: 'unknown-number' }],
    });
  });

  it('is closed in live mode to whoever may not read messages', async () => {
    const live = inMode('live');
    await expect(as(anonymous, () => live.run({ page: 1 }))).rejects.toMatchObject({
      kind: 'unauthenticated',
    });
    await expect(as({ ...manager, permissions: [] }, () => live.run({ page: 1 }))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('shows no live code to anybody', async () => {
    const { items } = await as(manager, () => inMode('live').run({ page: 1 }));
    expect(items[0]!.body).toContain('인증번호 ●●●●●● (5분');
    expect(JSON.stringify(items)).not.toContain('482913');
  });

  it('says who took a message, by which way and for how much', async () => {
    const { items } = await inMode('demo').run({ page: 1, state: 'sent' });
    expect(items[0]).toMatchObject({
      provider: gateway.provider.code,
      channel: 'sms',
      costWon: 20,
      delivery: null,
    });
  });

  it('gives residents the texts that went to their own phone, whole but for the codes, in pages', async () => {
    const { app } = world;
    const mine = await world.registerPerson('홍길동', '+821012345678');
    const other = await world.registerPerson('김복동', '+821012345679');
    const about = { purpose: 'care-consent', personId: mine, phone: '+821012345678' };
    const values = { carer: '홍길동', code: '482913', minutes: '5' };
    await world.queue(21, { ...about, values });
    await world.queue(1, { ...about, values, phone: '+821099999999' });
    await world.queue(1, { ...about, values, personId: other, phone: '+821012345679' });
    await world.workerCatchesUp();
    const list = new ListMyMessages(
      app.get(Database),
      app.get(Vault),
      app.get(PeopleDirectory),
      app.get(Dependants),
      app.get(MessageTemplates),
      app.get(Clock),
    );
    const asResident = (page: number) =>
      as({ kind: 'resident', id: mine, permissions: [] }, () => list.run(page));
    expect(await asResident(1)).toMatchObject({ page: 1, pages: 2, total: 21 });
    const { items } = await asResident(2);
    expect(items).toHaveLength(1);
    expect(items[0]!.body).toMatch(/홍길동.*●●●●●●/s);
    expect(items[0]!.body).not.toContain('482913');
  });
});
