import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, runInContext } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import { ClaimMessages } from '../send-messages/claim-messages.ts';
import { SendMessages } from '../send-messages/send-messages.ts';
import type { Choice } from './choices.ts';
import { ContactWishes } from './contact-wishes.ts';
import { EndContact } from './end-contact.ts';

describe('what somebody wants to be told', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let personId: string;
  beforeEach(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider);
    personId = await world.registerPerson('홍길동', '+821012345678');
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const as = <T>(kind: 'staff' | 'resident', work: () => T): T =>
    runInContext(
      {
        correlationId: 'test',
        actor: { kind, id: kind === 'staff' ? newId() : personId, permissions: [] },
        from: null,
      },
      work,
    );
  const refuses = (isRefused = true, choice: Choice = 'reminder') =>
    as('resident', () => world.app.get(ContactWishes).set({ personId, choice, isRefused }));
  const ends = (reason = '유족의 연락') => world.app.get(EndContact).end({ personId, reason });
  const waits = (choice: Choice | null) => world.queue(1, { personId, choice });
  const send = () => world.app.get(SendMessages).run();
  const states = async () => (await world.rows()).map(({ state, reason }) => reason ?? state);

  it('is asked when a message is about to go out, not when it was written', async () => {
    await waits('reminder');
    await waits(null);
    await refuses();
    await send();
    expect((await states()).toSorted()).toEqual(['opted-out', 'sent']);
  });

  it('is asked once more after a worker has taken the message', async () => {
    await waits('reminder');
    const claims = world.app.get(ClaimMessages);
    const claim = ClaimMessages.prototype.run.bind(claims);
    claims.run = async () => {
      const claimed = await claim();
      await refuses();
      return claimed;
    };
    await send();
    claims.run = claim;
    expect(await states()).toEqual(['opted-out']);
    expect(gateway.delivered()).toEqual([]);
  });

  it('is about one kind of texts, and may be changed again', async () => {
    expect((await refuses()).map(({ choice, isRefused }) => [choice, isRefused])).toEqual([
      ['reminder', true],
      ['follow-up', false],
    ]);
    await waits('follow-up');
    await refuses(false);
    await waits('reminder');
    await send();
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('is written down by staff with what the caller said', async () => {
    const wishes = world.app.get(ContactWishes);
    const wish = { personId, choice: 'follow-up' as const, isRefused: true };
    await expect(as('staff', () => wishes.set(wish))).rejects.toMatchObject({
      code: 'notifications.reason-needed',
    });
    const [, followUp] = await as('staff', () => wishes.set({ ...wish, reason: '전화로 요청' }));
    expect(followUp).toMatchObject({ isRefused: true, isByStaff: true });
    const kept = await world.database.sql<{ reason: string }>`select reason from notifications.refusal`;
    expect(kept).toEqual([{ reason: '전화로 요청' }]);
  });

  it('ends with a person’s life: nothing goes out any more, not even what is written later', async () => {
    await waits(null);
    expect(await ends()).toEqual({ withdrawn: 1 });
    await waits(null);
    await send();
    expect(await states()).toEqual(['deceased', 'deceased']);
    await expect(ends()).rejects.toMatchObject({ code: 'notifications.contact-has-ended' });
  });

  it('goes on when that was a mistake, with what still makes sense', async () => {
    await waits(null);
    await world.queue(1, { personId, notAfter: world.clock.now().add({ hours: 8 }) });
    await ends();
    world.clock.advance({ hours: 1 });
    expect(await world.app.get(EndContact).resume({ personId, reason: '다른 분' })).toEqual({ returned: 1 });
    await send();
    expect((await states()).toSorted()).toEqual(['deceased', 'sent']);
    await expect(world.app.get(EndContact).resume({ personId, reason: '-' })).rejects.toMatchObject({
      code: 'notifications.contact-has-not-ended',
    });
  });
});
