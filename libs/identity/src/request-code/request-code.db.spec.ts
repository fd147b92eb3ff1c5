import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';

let identity: Identity;
beforeEach(async () => {
  identity = await openIdentity();
});
afterEach(() => identity.close());

describe('asking for a code', () => {
  it('announces its id, never the code or the phone', async () => {
    const { codeId, expiresAt, resendAfter } = await identity.requestCode.run(hong);
    expect([expiresAt, resendAfter]).toEqual(['2021-05-26T00:04:00Z', '2021-05-25T23:59:30Z']);
    const facts = await identity.sql<{
      name: string;
      payload: object;
    }>`select name, payload from kernel.outbox`;
    expect(facts).toEqual([{ name: 'identity.code-requested.v1', payload: { codeId, expiresAt } }]);
    expect(await identity.codeVault.open(codeId)).toEqual({
      phone: hong.phone,
      code: expect.stringMatching(/^\d{6}$/),
      expiresAt,
    });
  });

  it('again is possible after thirty seconds', async () => {
    await identity.requestCode.run(hong);
    identity.clock.advance({ seconds: 29 });
    await expect(identity.requestCode.run(hong)).rejects.toMatchObject({
      code: 'identity.too-many-codes',
      facts: { retryAt: '2021-05-25T23:59:30Z' },
    });
    identity.clock.advance({ seconds: 1 });
    await expect(identity.requestCode.run(hong)).resolves.toBeDefined();
  });

  it('is possible five times in ten minutes for one phone, whatever name is given', async () => {
    for (let at = 0; at < 5; at++) {
      await identity.requestCode.run({ ...hong, name: `홍길${'동서남북중'[at]}` });
      identity.clock.advance({ minutes: 1 });
    }
    await expect(identity.requestCode.run(hong)).rejects.toMatchObject({
      code: 'identity.too-many-codes',
      facts: { retryAt: '2021-05-26T00:09:00Z' },
    });
    await expect(identity.requestCode.run({ ...hong, phone: '+821055556666' })).resolves.toBeDefined();
    identity.clock.advanceTo('2021-05-26T00:09:00Z');
    await expect(identity.requestCode.run(hong)).resolves.toBeDefined();
  });

  it('sends one code, though the button is pressed eight times at the same moment', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 8 }, () => identity.requestCode.run(hong)));
    expect(asked.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });
});
