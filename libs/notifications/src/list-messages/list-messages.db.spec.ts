import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleDirectory } from '#identity';
import { Database, runInContext, UnitOfWork, Vault, type Actor } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { MessageTemplates } from '../registry.ts';
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
});
