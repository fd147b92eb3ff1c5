import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';

let identity: Identity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

const verify = (codeId: string, code: string) => identity.verifyCode.run({ codeId, code });
const sessions = async () => (await identity.sql`select id from identity.session`).length;

describe('a code that was sent to a phone', () => {
  it('signs the person in who names it, and makes the same person of the same details', async () => {
    const first = await identity.codeOf();
    const { personId, sessionId } = await verify(first.codeId, first.code);
    expect(await identity.sessions.residentBehind(identity.sessions.tokenOf(sessionId))).toMatchObject({
      kind: 'resident',
      id: personId,
    });
    identity.clock.advance({ minutes: 1 });
    const second = await identity.codeOf({ ...hong, name: '홍 길동' });
    expect((await verify(second.codeId, second.code)).personId).toBe(personId);
  });

  it('works once', async () => {
    const { codeId, code } = await identity.codeOf();
    await verify(codeId, code);
    await expect(verify(codeId, code)).rejects.toMatchObject({ code: 'identity.code-expired', kind: 'gone' });
    expect(await identity.codeVault.open(codeId)).toBeNull();
    expect(await sessions()).toBe(1);
  });

  it('works once, though it is sent eight times at the same moment', async () => {
    const { codeId, code } = await identity.codeOf();
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => verify(codeId, code)));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it('is good until just before five minutes are over, and never after', async () => {
    const late = await identity.codeOf();
    identity.clock.advance({ minutes: 4, seconds: 59 });
    const inTime = await identity.codeOf({ ...hong, phone: '+821099998888' });
    await expect(verify(late.codeId, late.code)).resolves.toBeDefined();
    identity.clock.advance({ minutes: 5 });
    await expect(verify(inTime.codeId, inTime.code)).rejects.toMatchObject({ code: 'identity.code-expired' });
    expect(await identity.codeVault.open(inTime.codeId)).toBeNull();
  });

  it('is needed: an unknown one opens nothing', async () => {
    await expect(verify(newId(), '123456')).rejects.toMatchObject({ code: 'identity.code-expired' });
  });
});

describe('a wrong code', () => {
  it('signs nobody in, and tells how many tries are left', async () => {
    const { codeId, code, wrong } = await identity.codeOf();
    await expect(verify(codeId, wrong)).rejects.toMatchObject({
      code: 'identity.wrong-code',
      facts: { triesLeft: 4 },
    });
    await expect(verify(codeId, '12345')).rejects.toMatchObject({ facts: { triesLeft: 3 } });
    expect(await sessions()).toBe(0);
    expect(await identity.sql`select id from identity.person`).toEqual([]);
    await expect(verify(codeId, code)).resolves.toBeDefined();
  });

  it('locks at the fifth try, even for the right one, until the time it names', async () => {
    const { codeId, code, wrong } = await identity.codeOf();
    identity.clock.advance({ minutes: 4 });
    for (let at = 4; at > 0; at--)
      await expect(verify(codeId, wrong)).rejects.toMatchObject({ facts: { triesLeft: at } });
    const retryAt = identity.clock.now().add({ minutes: 10 }).toString();
    const locked = { code: 'identity.code-locked', kind: 'too-many', facts: { retryAt } };
    await expect(verify(codeId, wrong)).rejects.toMatchObject(locked);
    await expect(verify(codeId, code)).rejects.toMatchObject(locked);
    await expect(identity.requestCode.run(hong)).rejects.toMatchObject(locked);

    identity.clock.advance({ minutes: 9, seconds: 59 });
    await expect(identity.requestCode.run(hong)).rejects.toMatchObject(locked);
    identity.clock.advance({ seconds: 1 });
    await expect(verify(codeId, code)).rejects.toMatchObject({ code: 'identity.code-expired' });
    const fresh = await identity.codeOf();
    await expect(verify(fresh.codeId, fresh.code)).resolves.toBeDefined();
  });

  it('is counted each time, though five are sent at the same moment', async () => {
    const { codeId, code, wrong } = await identity.codeOf();
    await Promise.allSettled(Array.from({ length: 5 }, () => verify(codeId, wrong)));
    await expect(verify(codeId, code)).rejects.toMatchObject({ code: 'identity.code-locked' });
  });
});
