import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  GatewayWire,
  openGateway,
  openMessageWorld,
  type MessageWorld,
} from '../../../../test/support/messages.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';
import { SettleByReceipt } from '../settle-message/settle-by-receipt.ts';
import { SettleUnknown } from '../settle-message/settle-unknown.ts';
import { ClaimMessages } from './claim-messages.ts';
import { SendMessages } from './send-messages.ts';
import type { KnownMessage, OutgoingSms, SendOutcome } from './sms-provider.ts';

const PER_SECOND = 20;
const prices = { SMS: 20, LMS: 50, alimtalk: 8 };

/** A provider that a test can take away, make forget, or make deadly. */
class Provider extends GatewayWire {
  forgets = false;
  readonly #code: string;
  readonly handed: string[] = [];
  answer: ((sms: OutgoingSms) => Promise<SendOutcome> | undefined) | undefined;
  knows: ((reference: string) => Promise<KnownMessage | null>) | undefined;

  constructor(code: string, gateway: ConstructorParameters<typeof GatewayWire>[0]) {
    super(gateway);
    this.#code = code;
  }
  override get code(): string {
    return this.#code;
  }
  override get deduplicates(): boolean {
    return !this.forgets;
  }
  override async send(sms: OutgoingSms): Promise<SendOutcome> {
    this.handed.push(sms.reference);
    return (await this.answer?.(sms)) ?? super.send(sms);
  }
  override find(reference: string): Promise<KnownMessage | null> {
    return this.knows?.(reference) ?? super.find(reference);
  }
}

let gateway: Awaited<ReturnType<typeof openGateway>>;
let first: Provider;
let second: Provider;
let world: MessageWorld;

beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());
beforeEach(async () => {
  first = new Provider('first', gateway.provider);
  second = new Provider('second', gateway.provider);
  const routes = [first, second].map((provider) => ({ provider, perSecond: PER_SECOND, prices }));
  world = await openMessageWorld(new SmsRoutes(routes));
});
afterEach(() => world.close());

const sender = () => world.app.get(SendMessages);
const rows = () =>
  world.database.sql<{
    state: string;
    reason: string | null;
    provider: string | null;
    cost_won: string | null;
  }>`
    select state, reason, provider, cost_won from notifications.message order by due_at, id`;
const away = async (): Promise<SendOutcome> => ({
  kind: 'not-now',
  reason: 'gateway-unreachable',
  mayHaveArrived: false,
});
const silent = async (): Promise<SendOutcome> => ({
  kind: 'not-now',
  reason: 'gateway-silent',
  mayHaveArrived: true,
});

describe('with two providers', () => {
  it('the first is asked, and what it charges is kept', async () => {
    await world.queue(1);
    await world.workerCatchesUp();
    expect(await rows()).toEqual([{ state: 'sent', reason: null, provider: 'first', cost_won: '20.00' }]);
    expect(second.handed).toEqual([]);
  });

  it('the second has it at once when the first is away', async () => {
    first.answer = away;
    await world.queue(1);
    await world.workerCatchesUp();
    expect(await rows()).toMatchObject([{ state: 'sent', provider: 'second' }]);
  });

  it('after five failures the first is left in peace', async () => {
    first.answer = away;
    await world.queue(12);
    for (let turn = 0; turn < 12; turn++) await sender().run();
    expect((await rows()).every(({ state, provider }) => state === 'sent' && provider === 'second')).toBe(
      true,
    );
    first.handed.length = 0;
    await world.queue(3, { purpose: 'code' });
    await sender().run();
    expect(first.handed).toEqual([]);
  });

  it('a message that the first may have is not handed to the second', async () => {
    first.answer = silent;
    await world.queue(1);
    await world.workerCatchesUp();
    world.clock.advance({ seconds: 2 });
    await world.workerCatchesUp();
    expect(second.handed).toEqual([]);
    expect(first.handed).toHaveLength(2);
  });

  it('nor handed twice to a provider that would deliver it twice: it is asked, and sent again only if it never had it', async () => {
    first.forgets = true;
    first.answer = silent;
    await world.queue(1);
    await sender().run();
    first.knows = async () => {
      throw new Error('No answer.');
    };
    world.clock.advance({ seconds: 2 });
    await sender().run();
    expect([first.handed.length, (await rows())[0]!.reason]).toEqual([1, 'provider-does-not-answer']);
    first.knows = async () => null;
    first.answer = undefined;
    world.clock.advance({ seconds: 4 });
    await world.workerCatchesUp();
    expect([first.handed.length + second.handed.length, (await rows())[0]!.state]).toEqual([2, 'sent']);
  });

  it('that nobody can tell of ends unknown, for a person to settle', async () => {
    first.forgets = true;
    first.answer = silent;
    first.knows = async () => {
      throw new Error('No answer.');
    };
    await world.queue(1);
    await sender().run();
    world.clock.advance({ minutes: 6 });
    await sender().run();
    expect(await rows()).toMatchObject([{ state: 'unknown', reason: 'too-late' }]);
    const messageId = (await world.rows())[0]!.id;
    await world.app.get(SettleUnknown).run({ messageId, outcome: 'sent', reason: '전화로 확인' });
    expect((await rows())[0]!.state).toBe('sent');
    await expect(
      world.app.get(SettleUnknown).run({ messageId, outcome: 'not-sent', reason: '다시' }),
    ).rejects.toMatchObject({ code: 'notifications.not-unknown' });
  });
});

describe('a receipt', () => {
  const receipt = (change: Partial<Parameters<SettleByReceipt['run']>[0]>) =>
    world.app.get(SettleByReceipt).run({
      provider: 'first',
      providerMessageId: 'p-1',
      state: 'delivered',
      reason: null,
      channel: 'sms',
      at: world.clock.now(),
      ...change,
    });
  const delivery = async () =>
    (
      await world.database.sql<{ state: string; delivery: string | null }>`
      select state, delivery from notifications.message`
    )[0];

  it.each([['after'], ['before']])(
    'tells of the delivery once, %s our own mark, also when it comes twice',
    async (when) => {
      first.answer = async () => ({ kind: 'accepted', providerMessageId: 'p-1' });
      await world.queue(1);
      if (when === 'before') await receipt({});
      await sender().run();
      if (when === 'after') await receipt({});
      await receipt({});
      expect(await delivery()).toEqual({ state: 'sent', delivery: 'delivered' });
    },
  );

  it('of a text that followed an unread Kakao message counts, the earlier one does not', async () => {
    first.answer = async () => ({ kind: 'accepted', providerMessageId: 'p-1', channel: 'alimtalk' });
    await world.queue(1);
    await sender().run();
    await receipt({ state: 'undelivered', reason: 'no-kakao', channel: 'alimtalk' });
    await receipt({});
    await receipt({ state: 'undelivered', reason: 'late', channel: 'alimtalk' });
    expect(await delivery()).toEqual({ state: 'sent', delivery: 'delivered' });
  });

  it('with our reference settles a message of which nobody knew', async () => {
    first.answer = silent;
    await world.queue(1);
    await sender().run();
    const reference = (await world.rows())[0]!.id;
    await receipt({ reference });
    expect(await delivery()).toEqual({ state: 'sent', delivery: 'delivered' });
    const [paid] = await world.database.sql<{ won: number }>`
      select cost_won::float8 as won from notifications.message`;
    expect(paid!.won).toBeGreaterThan(0);
  });
});

describe('what a provider takes in a second', () => {
  const COUNT = 200;
  /** Time stands still for Postgres too: all of it is one instant. */
  const inOneSecond = async (isGuarded: boolean) => {
    const claims = world.app.get(ClaimMessages);
    const { lockRows } = claims.pace;
    claims.pace.lockRows = async (sql, codes) => {
      const found = isGuarded ? await lockRows.call(claims.pace, sql, codes) : [];
      return isGuarded
        ? found.map((row) => ({ ...row, last_tick: '0', tick: '0' }))
        : codes.map((provider) => ({ provider, taken: [], last_tick: '0', tick: '0' }));
    };
    const wave = () => Promise.all(Array.from({ length: 8 }, () => sender().run()));
    await wave();
    await wave();
    return first.handed.length + second.handed.length;
  };

  it('is never exceeded by all workers together', async () => {
    await world.queue(COUNT);
    expect(await inOneSecond(true)).toBe(2 * PER_SECOND);
  });

  it('is exceeded when nobody counts (control)', async () => {
    await world.queue(COUNT);
    expect(await inOneSecond(false)).toBeGreaterThan(2 * PER_SECOND);
  });

  it('leaves a fifth to those who wait for a code', async () => {
    await world.queue(COUNT, { quietZone: 'Asia/Seoul', urgency: 2 });
    await inOneSecond(true);
    expect(first.handed.length + second.handed.length).toBe(2 * PER_SECOND * 0.8);
    await world.queue(1);
    await inOneSecond(true);
    expect((await world.rows()).filter(({ state }) => state === 'sent')).toHaveLength(
      2 * PER_SECOND * 0.8 + 1,
    );
  });
});

describe('a message that kills its worker', () => {
  it('takes no neighbour along, and is left to a person', async () => {
    await world.queue(23);
    const poison = (await world.rows())[11]!.id;
    const dead = new Promise<never>(() => undefined);
    const deadly = (sms: OutgoingSms) => (sms.reference === poison ? dead : undefined);
    first.answer = deadly;
    second.answer = deadly;
    // A worker that dies takes all it has under way with it: here it is simply never heard of again.
    const worker = async () => {
      void sender().run();
      await world.database.sql`select pg_sleep(0.15)`;
      await world.leasesRunOut();
    };
    for (let turn = 0; turn < 40; turn++) {
      const states = (await world.rows()).map(({ state }) => state);
      if (!states.some((state) => state === 'pending' || state === 'sending')) break;
      await worker();
    }
    const settled = await rows();
    expect(settled.filter(({ state }) => state === 'sent')).toHaveLength(22);
    expect(settled.filter(({ state }) => state === 'unknown')).toMatchObject([{ reason: 'poison' }]);
  }, 60_000);
});
