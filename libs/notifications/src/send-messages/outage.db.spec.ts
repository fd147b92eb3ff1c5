import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/support/eventually.ts';
import {
  GatewayWire,
  openGateway,
  openMessageWorld,
  type MessageWorld,
} from '../../../../test/support/messages.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { SendMessages } from './send-messages.ts';
import type { OutgoingSms, SendOutcome } from './sms-provider.ts';

/** A gateway that can be taken away, and remembers what it was handed meanwhile and since. */
class Wire extends GatewayWire {
  isAway = false;
  readonly inVain: string[] = [];
  readonly taken: string[] = [];

  override async send(sms: OutgoingSms): Promise<SendOutcome> {
    if (this.isAway) {
      this.inVain.push(sms.reference);
      return { kind: 'not-now', reason: 'gateway-unreachable', mayHaveArrived: false };
    }
    this.taken.push(sms.reference);
    return super.send(sms);
  }
}

describe('a gateway that is away', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let wire: Wire;
  let world: MessageWorld;

  beforeEach(async () => {
    gateway = await openGateway();
    wire = new Wire(gateway.provider);
    const prices = { SMS: 20, LMS: 50, alimtalk: 8 };
    world = await openMessageWorld(new SmsRoutes([{ provider: wire, perSecond: 10_000, prices }]));
  });
  afterEach(async () => {
    await world.close();
    await gateway.close();
  });

  const run = () => world.app.get(SendMessages).run();
  const isSettled = async () =>
    (await world.rows()).every(({ state }) => state !== 'pending' && state !== 'sending');

  it('for an hour is left in peace; once back it is handed the rest in its order, and nothing that is too late', async () => {
    const start = world.clock.now();
    wire.isAway = true;
    for (let minute = 0; minute < 60; minute++) {
      await world.queue(1, {
        notBefore: start.add({ minutes: minute }),
        notAfter: start.add({ minutes: minute % 2 === 0 ? 60 : 300 }),
      });
      await run();
      world.clock.advance({ minutes: 1 });
    }
    // Sixty sweeps over up to sixty waiting messages: without the breaker it would be well over a thousand tries.
    expect(wire.inVain.length).toBeLessThan(20);
    world.clock.advance({ minutes: 1 });
    wire.isAway = false;
    await eventually(async () => {
      await run();
      return isSettled();
    }, 30_000);
    const rows = (await world.rows()).toSorted((one, other) => (one.not_before < other.not_before ? -1 : 1));
    expect(rows.map(({ state, reason }) => reason ?? state)).toEqual(
      Array.from({ length: 60 }, (_, minute) => (minute % 2 === 0 ? 'too-late' : 'sent')),
    );
    expect(wire.taken).toEqual(rows.filter(({ state }) => state === 'sent').map(({ id }) => id));
    expect(gateway.delivered()).toHaveLength(30);
  }, 60_000);

  it('over midnight keeps what can wait until eight, and brings at once what somebody waits for', async () => {
    world.clock.advanceTo('2021-05-24T20:50:00+09:00');
    wire.isAway = true;
    const lasts = { notBefore: world.clock.now(), notAfter: world.clock.now().add({ hours: 24 }) };
    await world.queue(1, { ...lasts, quietZone: 'Asia/Seoul', urgency: 1 });
    await run();
    world.clock.advanceTo('2021-05-25T00:10:00+09:00');
    await world.queue(1);
    wire.isAway = false;
    await run();
    expect((await world.rows()).map(({ state }) => state).toSorted()).toEqual(['pending', 'sent']);
    world.clock.advanceTo('2021-05-25T07:59:59+09:00');
    await run();
    expect(gateway.delivered()).toHaveLength(1);
    world.clock.advanceTo('2021-05-25T08:00:00+09:00');
    await run();
    expect(gateway.delivered()).toHaveLength(2);
  });
});
