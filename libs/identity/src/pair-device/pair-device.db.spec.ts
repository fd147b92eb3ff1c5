import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Vault, type Transaction } from '#kernel';
import { gathering, outcomes } from '../../../../test/support/at-once.ts';
import { openIdentity } from '../../../../test/support/people.ts';
import { ChangeDevice } from '../devices/change-device.ts';
import type { DeviceKind } from '../devices/device-kind.ts';
import { AcceptPairing } from './accept-pairing.ts';
import { AskForPairing } from './ask-for-pairing.ts';
import { OpenPairings } from './open-pairings.ts';
import { Pairings } from './pairings.ts';

const open = async () => {
  const identity = await openIdentity();
  const changeDevice = new ChangeDevice(identity.unitOfWork);
  const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
  const ask = new AskForPairing(identity.unitOfWork);
  return {
    ...identity,
    changeDevice,
    ask,
    acceptWith: (pairings: OpenPairings) => new AcceptPairing(identity.unitOfWork, changeDevice, pairings),
    accept: new AcceptPairing(identity.unitOfWork, changeDevice, new OpenPairings()),
    pairings: new Pairings(identity.database, identity.sessions, vault, identity.clock),
    asks: (deviceCode = 'hall-9') => ask.run({ kind: 'display', deviceCode }),
  };
};

const lead = (code: string, more: Partial<Parameters<AcceptPairing['run']>[0]> = {}) => ({
  code,
  kind: 'display' as const,
  label: '로비',
  centreCode: 'centre-1',
  permissions: ['queueing.read-board'],
  replaces: false,
  ...more,
});

describe('a device that nobody knows', () => {
  let world: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => void (world = await open()));
  afterAll(() => world.close());

  it('shows six digits, and has a token once a lead has typed them in', async () => {
    const { pairingId, code } = await world.asks();
    expect(code).toMatch(/^\d{6}$/);
    const ticket = world.pairings.ticketOf(pairingId);
    expect(await world.pairings.stateBehind(ticket)).toEqual({ state: 'waiting' });

    const { deviceId, replacedId } = await world.accept.run(lead(code));
    expect(replacedId).toBeNull();
    const state = await world.pairings.stateBehind(ticket);
    expect(state).toMatchObject({ state: 'paired' });
    // The first answer may be lost on the way.
    expect(await world.pairings.stateBehind(ticket)).toEqual(state);
    const token = state.state === 'paired' ? state.deviceToken : '';
    expect(await world.sessions.deviceBehind(token)).toMatchObject({
      kind: 'device',
      id: deviceId,
      scope: 'centre-1',
      permissions: ['queueing.read-board'],
    });
    await expect(world.accept.run(lead(code))).rejects.toThrow('identity.pairing-code-unknown');
  });

  it('gives its token to nobody who was not given its code first', async () => {
    const { pairingId, code } = await world.asks('forged-1');
    await world.accept.run(lead(code));
    const right = world.pairings.ticketOf(pairingId);
    for (const forged of [
      pairingId,
      `${pairingId}.`,
      `${newId()}.${right.split('.')[1]}`,
      right.slice(0, -1),
      '',
    ])
      expect(await world.pairings.stateBehind(forged)).toEqual({ state: 'over' });
    expect(await world.sessions.deviceBehind(right)).toBeUndefined();
  });

  it('shows another code after ten minutes; the old one opens nothing', async () => {
    const { pairingId, code } = await world.asks('late-1');
    world.clock.advance({ minutes: 10 });
    await expect(world.accept.run(lead(code))).rejects.toThrow('identity.pairing-code-unknown');
    expect(await world.pairings.stateBehind(world.pairings.ticketOf(pairingId))).toEqual({ state: 'over' });
    await world.asks('late-1');
    expect(await world.sql`select 1 from identity.device_pairing where id = ${pairingId}`).toEqual([]);
  });

  it('takes the place of one with the same address only when that is meant, and never another centre’s', async () => {
    const first = await world.accept.run(lead((await world.asks('twin')).code, { label: '동쪽' }));
    const { code } = await world.asks('twin');
    await expect(world.accept.run(lead(code))).rejects.toMatchObject({
      code: 'identity.device-code-in-use',
      facts: { code: 'twin', label: '동쪽' },
    });
    await expect(world.accept.run(lead(code, { centreCode: 'centre-2', replaces: true }))).rejects.toThrow(
      'identity.device-code-taken',
    );
    const second = await world.accept.run(lead(code, { replaces: true }));
    expect(second.replacedId).toBe(first.deviceId);
    expect(await world.sessions.deviceBehind(world.sessions.tokenOf(first.deviceId))).toBeUndefined();
    expect(await world.sessions.deviceBehind(world.sessions.tokenOf(second.deviceId))).toBeDefined();
  });

  it('that a lead took away is not brought back by setting the office up again', async () => {
    const plan = { code: 'planned', kind: 'display' as const, label: '로비', centreCode: 'centre-1' };
    const { id, token } = await world.registerDevice.run({ ...plan, permissions: [] });
    await world.changeDevice.rename({ deviceId: id, label: '동쪽 로비' });
    expect(await world.registerDevice.run({ ...plan, permissions: [] })).toEqual({ id, token });
    const [row] = await world.sql`select label from identity.device where id = ${id}`;
    expect(row).toEqual({ label: '동쪽 로비' });

    await world.changeDevice.revoke({ deviceId: id });
    expect(await world.registerDevice.run({ ...plan, permissions: [] })).toEqual({ id, token });
    expect(await world.sessions.deviceBehind(token)).toBeUndefined();
    await expect(world.changeDevice.revoke({ deviceId: id })).rejects.toThrow('identity.device-not-found');
    // Its address is free for the next one.
    await world.accept.run(lead((await world.asks('planned')).code));
  });

  it('is turned away when hundreds wait already', async () => {
    const now = world.clock.now();
    await world.sql`
      insert into identity.device_pairing (id, code, kind, device_code, asked_at, expires_at)
      select gen_random_uuid(), lpad(n::text, 6, '0'), 'display', 'flood', ${now}::timestamptz,
        ${now.add({ minutes: 10 })}::timestamptz
      from generate_series(1, 500) n on conflict do nothing`;
    await expect(world.asks('one-more')).rejects.toThrow('identity.too-many-pairings');
    world.clock.advance({ minutes: 10 });
    await world.asks('one-more');
  });
});

const LEADS = 4;

/** Nobody goes on before all have looked. */
class AtTheSameMoment extends OpenPairings {
  readonly #gathered = gathering(LEADS);

  override async hold(tx: Transaction, code: string, kind: DeviceKind) {
    // Whoever waits for the lock cannot come to the meeting afterwards: they meet before it.
    await this.#gathered();
    return super.hold(tx, code, kind);
  }
}

/** The same look without the lock. */
class WithoutLock extends OpenPairings {
  readonly #gathered = gathering(LEADS);

  override async hold({ sql }: Transaction, code: string) {
    const [row] = await sql<{ id: string; device_code: string }>`
      select id, device_code from identity.device_pairing where code = ${code} and device_id is null`;
    await this.#gathered();
    return row && { id: row.id, deviceCode: row.device_code };
  }
}

describe('four leads who type the same code at once', () => {
  const race = async (world: Awaited<ReturnType<typeof open>>, pairings: OpenPairings) => {
    const { code } = await world.asks('raced');
    const accept = world.acceptWith(pairings);
    return outcomes(Array.from({ length: LEADS }, () => accept.run(lead(code))));
  };

  it('take the screen on once', async () => {
    const world = await open();
    const { done, refused } = await race(world, new AtTheSameMoment());
    expect(done).toHaveLength(1);
    expect(refused).toEqual({ 'identity.pairing-code-unknown': LEADS - 1 });
    await world.close();
  });

  it('control: without the lock and the index behind it they make several screens of one', async () => {
    const world = await open();
    await world.sql`drop index identity.one_device_of_a_code`;
    const { done } = await race(world, new WithoutLock());
    expect(done.length).toBeGreaterThan(1);
    await world.close();
  });
});
