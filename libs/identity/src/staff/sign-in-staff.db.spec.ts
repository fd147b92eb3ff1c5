import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openIdentity, type Identity } from '../../../../test/support/people.ts';

let identity: Identity;
beforeEach(async () => {
  identity = await openIdentity();
  await identity.setUpStaff.run(
    [],
    [{ username: 'Kim', displayName: '김창구', password: 'correct horse', roles: [], centreCode: 'desk-1' }],
  );
});
afterEach(() => identity.close());

const signIn = (password: string, username = 'kim') => identity.signInStaff.run({ username, password });
const wrong = { code: 'identity.wrong-credentials', kind: 'unauthenticated' };

describe('a member of staff', () => {
  it('signs in by name, however it is capitalised, and password', async () => {
    const { staffId, sessionId } = await signIn('correct horse', ' KIM ');
    const token = identity.sessions.tokenOf(sessionId);
    expect(await identity.sessions.staffBehind(token)).toMatchObject({ kind: 'staff', id: staffId });
  });

  it('is not told whether the name or the password was wrong', async () => {
    await expect(signIn('wrong')).rejects.toMatchObject(wrong);
    await expect(signIn('correct horse', 'lee')).rejects.toMatchObject(wrong);
    expect(await identity.sql`select id from identity.session`).toEqual([]);
  });

  it('is locked out after five wrong passwords, for ten minutes, even with the right one', async () => {
    for (let at = 0; at < 4; at++) await expect(signIn('wrong')).rejects.toMatchObject(wrong);
    const locked = { code: 'identity.account-locked', facts: { retryAt: '2021-05-26T00:09:00Z' } };
    await expect(signIn('wrong')).rejects.toMatchObject(locked);
    await expect(signIn('correct horse')).rejects.toMatchObject(locked);
    identity.clock.advanceTo('2021-05-26T00:08:59Z');
    await expect(signIn('correct horse')).rejects.toMatchObject(locked);
    identity.clock.advanceTo('2021-05-26T00:09:00Z');
    await expect(signIn('correct horse')).resolves.toBeDefined();
  });

  it('starts counting anew after a sign-in', async () => {
    for (let at = 0; at < 4; at++) await expect(signIn('wrong')).rejects.toMatchObject(wrong);
    await signIn('correct horse');
    await expect(signIn('wrong')).rejects.toMatchObject(wrong);
    await expect(signIn('correct horse')).resolves.toBeDefined();
  });

  it('who left the office cannot sign in', async () => {
    await identity.sql`update identity.staff set is_active = false`;
    await expect(signIn('correct horse')).rejects.toMatchObject(wrong);
  });

  it('keeps the password when the account is set up again', async () => {
    const again = {
      username: 'kim',
      displayName: '김창구',
      password: 'other',
      roles: [],
      centreCode: 'desk-1',
    };
    const ids = await identity.setUpStaff.run([], [again]);
    expect(Object.keys(ids)).toEqual(['kim']);
    await expect(signIn('correct horse')).resolves.toBeDefined();
    await expect(signIn('other')).rejects.toMatchObject(wrong);
  });

  it('has a password that nobody can read', async () => {
    const [row] = await identity.sql<{ password_hash: string }>`select password_hash from identity.staff`;
    expect(row!.password_hash).toMatch(/^argon2id\$/);
    expect(row!.password_hash).not.toContain('correct horse');
  });
});
