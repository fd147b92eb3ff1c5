import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Vault } from '#kernel';
import { hong, openIdentity, type Identity } from '../../../../test/support/people.ts';
import { Sessions } from './sessions.ts';

let identity: Identity;
let personId: string;
let staffId: string;
beforeAll(async () => {
  identity = await openIdentity();
  ({ personId } = await identity.registerPerson.run(hong));
  const ids = await identity.setUpStaff.run(
    [{ code: 'desk', label: '창구', permissions: ['queueing.call-next'] }],
    [
      {
        username: 'kim',
        displayName: '김창구',
        password: 'correct horse',
        roles: ['desk'],
        centreCode: 'desk-1',
      },
    ],
  );
  staffId = ids['kim']!;
});
afterAll(() => identity.close());

const start = async (kind: 'resident' | 'staff', id: string) =>
  identity.sessions.tokenOf(await identity.unitOfWork.run((tx) => identity.sessions.start(tx, kind, id)));

describe('a session', () => {
  it('tells who is calling and what they may', async () => {
    expect(await identity.sessions.residentBehind(await start('resident', personId))).toEqual({
      kind: 'resident',
      id: personId,
      permissions: [],
      scope: null,
    });
    expect(await identity.sessions.staffBehind(await start('staff', staffId))).toEqual({
      kind: 'staff',
      id: staffId,
      permissions: ['queueing.call-next'],
      scope: 'desk-1',
    });
  });

  it('of a resident is nothing to staff routes, and the other way round', async () => {
    expect(await identity.sessions.staffBehind(await start('resident', personId))).toBeUndefined();
    expect(await identity.sessions.residentBehind(await start('staff', staffId))).toBeUndefined();
    expect(await identity.sessions.deviceBehind(await start('staff', staffId))).toBeUndefined();
  });

  it('ends when its owner signs out', async () => {
    const [token, other] = [await start('resident', personId), await start('resident', personId)];
    await identity.sessions.end(token);
    expect(await identity.sessions.residentBehind(token)).toBeUndefined();
    expect(await identity.sessions.residentBehind(other)).toBeDefined();
  });

  it('of somebody who left the office ends with the account', async () => {
    const token = await start('staff', staffId);
    await identity.sql`update identity.staff set is_active = false`;
    expect(await identity.sessions.staffBehind(token)).toBeUndefined();
    await identity.sql`update identity.staff set is_active = true`;
    expect(await identity.sessions.staffBehind(token)).toBeDefined();
  });

  it('runs out: an hour for residents, twelve for staff', async () => {
    const [resident, staff] = [await start('resident', personId), await start('staff', staffId)];
    identity.clock.advance({ minutes: 59, seconds: 59 });
    expect(await identity.sessions.residentBehind(resident)).toBeDefined();
    identity.clock.advance({ seconds: 1 });
    expect(await identity.sessions.residentBehind(resident)).toBeUndefined();
    expect(await identity.sessions.staffBehind(staff)).toBeDefined();
    identity.clock.advance({ hours: 11 });
    expect(await identity.sessions.staffBehind(staff)).toBeUndefined();
  });
});

describe('a forged token', () => {
  const otherKey = () =>
    new Sessions(identity.database, new Vault(Buffer.alloc(32, 8).toString('base64')), identity.clock);

  it.each([
    ['the bare id', (token: string) => token.split('.')[0]!],
    ['an empty signature', (token: string) => `${token.split('.')[0]}.`],
    ['the signature of another session', (token: string) => `${newId()}.${token.split('.')[1]}`],
    ['a cut signature', (token: string) => token.slice(0, -1)],
    ['a signature by another key', (token: string) => otherKey().tokenOf(token.split('.')[0]!)],
    ['text that is no id', () => "x' or 1=1 --.abc"],
    ['nothing', () => ''],
  ])('that is %s is refused', async (_, forge) => {
    const token = await start('resident', personId);
    expect(await identity.sessions.residentBehind(forge(token))).toBeUndefined();
    expect(await identity.sessions.staffBehind(forge(token))).toBeUndefined();
    expect(await identity.sessions.deviceBehind(forge(token))).toBeUndefined();
    await identity.sessions.end(forge(token));
    expect(await identity.sessions.residentBehind(token)).toBeDefined();
  });
});

describe('the token of a device', () => {
  const screen = { code: 'lobby-1', kind: 'display' as const, label: '로비', centreCode: 'desk-1' };

  it('stays the same when the device is set up again, with what it may do now', async () => {
    const first = await identity.registerDevice.run({ ...screen, permissions: [] });
    const again = await identity.registerDevice.run({ ...screen, permissions: ['queueing.read-board'] });
    expect(again).toEqual(first);
    expect(await identity.sessions.deviceBehind(first.token)).toMatchObject({
      kind: 'device',
      permissions: ['queueing.read-board'],
      scope: 'desk-1',
    });
  });

  it('opens nothing once the device is revoked', async () => {
    const { token } = await identity.registerDevice.run({ ...screen, permissions: [] });
    await identity.sql`update identity.device set revoked_at = now()`;
    expect(await identity.sessions.deviceBehind(token)).toBeUndefined();
  });
});
