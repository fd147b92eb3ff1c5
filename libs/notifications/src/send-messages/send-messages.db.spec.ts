import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CodeRequested } from '#identity/events';
import { RequestCode } from '#identity';
import { gathering } from '../../../../test/support/at-once.ts';
import {
  GatewayWire,
  openGateway,
  openMessageWorld,
  type MessageWorld,
} from '../../../../test/support/messages.ts';
import { ClaimMessages } from './claim-messages.ts';
import { SendMessages } from './send-messages.ts';
import type { OutgoingSms, SendOutcome } from './sms-provider.ts';

/** The gateway behind a wire that a test can hold or cut. */
class Wire extends GatewayWire {
  beforeSend: () => Promise<void> = async () => undefined;
  afterSend: () => Promise<void> = async () => undefined;

  override async send(sms: OutgoingSms): Promise<SendOutcome> {
    await this.beforeSend();
    const outcome = await super.send(sms);
    await this.afterSend();
    return outcome;
  }
}

const workerDies = async (): Promise<void> => {
  throw new Error('The worker is dead.');
};

describe('sending messages', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let wire: Wire;
  let world: MessageWorld;

  const sender = () => world.app.get(SendMessages);
  const state = async () => (await world.rows()).map((row) => [row.state, row.reason]);
  const inbox = () => gateway.delivered();

  beforeEach(async () => {
    gateway = await openGateway();
    wire = new Wire(gateway.provider);
    world = await openMessageWorld(wire);
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  it('brings a code at once, in the middle of the night', async () => {
    world.clock.advanceTo('2021-05-24T23:59:50+09:00');
    await world.app.get(RequestCode).run({ name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' });
    await world.workerCatchesUp();
    expect(inbox()).toHaveLength(1);
    expect(inbox()[0]).toMatchObject({ to: '01012345678', at: '2021-05-24T14:59:50Z' });
    expect(inbox()[0]!.text).toMatch(/^\[차례\] 인증번호 \d{6} \(5분 안에 입력\)/);
  });

  it('brings no code that has gone stale', async () => {
    const { codeId, expiresAt } = await world.app
      .get(RequestCode)
      .run({ name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' });
    world.clock.advance({ minutes: 6 });
    await world.announce(CodeRequested, { codeId, expiresAt });
    await world.workerCatchesUp();
    expect(inbox()).toEqual([]);
  });

  describe('when a worker is killed', () => {
    it('before it sends: another sends, once', async () => {
      await world.queue(1);
      wire.beforeSend = workerDies;
      await sender().run();
      expect(await state()).toEqual([['sending', null]]);
      wire.beforeSend = async () => undefined;

      expect(await sender().run()).toBe(0);
      await world.leasesRunOut();
      await sender().run();
      expect(await state()).toEqual([['sent', null]]);
      expect(inbox()).toHaveLength(1);
    });

    it('after it sent, before it could say so: the phone still rings once', async () => {
      await world.queue(1);
      wire.afterSend = workerDies;
      await sender().run();
      expect(await state()).toEqual([['sending', null]]);
      wire.afterSend = async () => undefined;

      await world.leasesRunOut();
      await sender().run();
      expect(await state()).toEqual([['sent', null]]);
      expect(inbox()).toHaveLength(1);
    });

    it('after it sent, and found too late to send again: the gateway is asked', async () => {
      await world.queue(1);
      wire.afterSend = workerDies;
      await sender().run();
      await world.leasesRunOut();
      world.clock.advance({ hours: 1 });
      await sender().run();
      expect(await state()).toEqual([['sent', null]]);
      expect(inbox()).toHaveLength(1);
    });

    it('before it sends, and found too late: not sent, and known not to be', async () => {
      await world.queue(1);
      wire.beforeSend = workerDies;
      await sender().run();
      await world.leasesRunOut();
      world.clock.advance({ hours: 1 });
      await sender().run();
      expect(await state()).toEqual([['not-sent', 'too-late']]);
      expect(inbox()).toEqual([]);
    });
  });

  it('ignores what a worker says that was away longer than its lease', async () => {
    await world.queue(1);
    const held = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    wire.beforeSend = () => {
      arrived.resolve();
      return held.promise;
    };
    const late = sender().run();
    await arrived.promise;
    wire.beforeSend = async () => undefined;
    await world.leasesRunOut();
    await sender().run();
    const [marked] = await world.database.sql`select xmin, * from notifications.message`;

    held.resolve();
    await late;
    expect(await world.database.sql`select xmin, * from notifications.message`).toEqual([marked]);
    expect(marked).toMatchObject({ state: 'sent', attempts: 2 });
    expect(inbox()).toHaveLength(1);
  });

  it.each([['error-500'], ['throttle-429']] as const)('tries again after %s', async (fault) => {
    await world.queue(1);
    gateway.faults.set(fault, 2);
    await world.workerCatchesUp();
    expect((await world.rows())[0]).toMatchObject({ state: 'pending', attempts: 1 });
    for (const seconds of [2, 4]) {
      world.clock.advance({ seconds });
      await world.workerCatchesUp();
    }
    expect((await world.rows())[0]).toMatchObject({ state: 'sent', attempts: 3 });
    expect(inbox()).toHaveLength(1);
  });

  it('tries again when the gateway took the message and fell silent, and the phone rings once', async () => {
    await world.queue(1);
    gateway.faults.set('accept-then-timeout', 1);
    await world.workerCatchesUp();
    expect((await world.rows())[0]).toMatchObject({ state: 'pending', reason: 'gateway-silent' });
    world.clock.advance({ seconds: 2 });
    await world.workerCatchesUp();
    expect(await state()).toEqual([['sent', null]]);
    expect(inbox()).toHaveLength(1);
  });

  it('gives up at once on a number that does not exist', async () => {
    await world.queue(1, { phone: '+8221234567' });
    await world.workerCatchesUp();
    expect(await state()).toEqual([['failed', 'unknown-number']]);
  });

  it('never sends after the last moment that makes sense, however long the gateway was down', async () => {
    await world.queue(1);
    gateway.faults.set('throttle-429', null);
    await world.workerCatchesUp();
    gateway.faults.set('none', null);
    world.clock.advance({ minutes: 5, seconds: 1 });
    await world.workerCatchesUp();
    expect(await state()).toEqual([['not-sent', 'too-late']]);
    expect(inbox()).toEqual([]);
  });

  it('keeps the others going when one message cannot be opened', async () => {
    await world.queue(3);
    const [broken] = await world.rows();
    await world.database.sql`update notifications.message set body_sealed = 'k0.x' where id = ${broken!.id}`;
    await sender().run();
    expect((await state()).toSorted()).toEqual([
      ['pending', 'unreadable'],
      ['sent', null],
      ['sent', null],
    ]);
  });
});

describe('two workers with many messages due at once', () => {
  const COUNT = 120;
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;

  beforeEach(async () => {
    // A gateway that delivers whatever it is handed: only our own leases keep messages single.
    // An answer that is only slow must not look like a lost one here.
    gateway = await openGateway({ deduplicates: false, timeoutMillis: 14_000 });
    world = await openMessageWorld(gateway.provider);
    await world.queue(COUNT);
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const untilNothingIsDue = async (sender: SendMessages): Promise<void> => {
    while ((await sender.run()) > 0);
  };

  it('send each once', async () => {
    const sender = world.app.get(SendMessages);
    await Promise.all([untilNothingIsDue(sender), untilNothingIsDue(sender)]);
    expect(new Set(gateway.delivered().map((one) => one.reference)).size).toBe(COUNT);
    expect(gateway.delivered()).toHaveLength(COUNT);
    expect(new Set((await world.rows()).map((row) => row.state))).toEqual(new Set(['sent']));
  });

  it('send some twice when nobody locks what they take (control)', async () => {
    const claims = world.app.get(ClaimMessages);
    const bothHaveLooked = gathering(2);
    const bothHaveClaimed = gathering(2);
    const claim = claims.run.bind(claims);
    Object.assign(claims, {
      lockDue: async ({ sql, now }: Parameters<ClaimMessages['lockDue']>[0]) => {
        const due = await sql`
          select m.*, clock_timestamp() + interval '15 seconds' as lease_until from notifications.message m
          where state = 'pending' and due_at <= ${now} order by due_at limit 50`;
        await bothHaveLooked();
        return due;
      },
      // Nobody sends before both have taken: what one marks as sent would stop the other's claim at the table's check.
      run: async () => {
        const taken = await claim();
        await bothHaveClaimed();
        return taken;
      },
    });
    // Nor does anybody wait for whoever counts the pace.
    claims.pace.lockRows = async (_sql, codes) =>
      codes.map((provider) => ({ provider, taken: [], last_tick: '0', tick: '0' }));
    const sender = world.app.get(SendMessages);
    await Promise.all([sender.run(), sender.run()]);
    expect(gateway.delivered().length).toBeGreaterThan(
      new Set(gateway.delivered().map((one) => one.reference)).size,
    );
  });
});
