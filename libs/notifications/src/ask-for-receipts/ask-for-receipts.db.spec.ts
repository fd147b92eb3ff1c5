import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  GatewayWire,
  openGateway,
  openMessageWorld,
  type MessageWorld,
} from '../../../../test/support/messages.ts';
import type { Receipt } from '../send-messages/sms-provider.ts';
import { SendMessages } from '../send-messages/send-messages.ts';
import { AskForReceipts } from './ask-for-receipts.ts';

/** The gateway, whose receipts a test can hold back. */
class Asked extends GatewayWire {
  asked = 0;
  mode: 'honest' | 'silent' | 'away' = 'honest';

  override receiptsOf(ids: readonly string[]): Promise<Receipt[]> {
    this.asked += 1;
    if (this.mode === 'away') return Promise.reject(new Error('No answer.'));
    return this.mode === 'silent' ? Promise.resolve([]) : super.receiptsOf(ids);
  }
}

let gateway: Awaited<ReturnType<typeof openGateway>>;
let provider: Asked;
let world: MessageWorld;
beforeAll(async () => {
  gateway = await openGateway();
  provider = new Asked(gateway.provider);
  world = await openMessageWorld(provider);
});
afterAll(async () => {
  await world.close();
  await gateway.close();
});

const looksAfter = async (minutes: number) => {
  world.clock.advance({ minutes });
  await world.app.get(AskForReceipts).run();
  const [row] = await world.database.sql<{ delivery: string | null; delivery_reason: string | null }>`
    select delivery, delivery_reason from notifications.message order by created_at desc limit 1`;
  return row;
};
const sent = async () => {
  await world.queue(1);
  await world.app.get(SendMessages).run();
  provider.asked = 0;
};

describe('a message that was taken', () => {
  it('is asked after a minute later, and known to have arrived', async () => {
    await sent();
    expect((await looksAfter(0))!.delivery).toBeNull();
    expect((await looksAfter(1))!.delivery).toBe('delivered');
    await looksAfter(60);
    expect(provider.asked).toBe(1);
  });

  it('is known not to have arrived, and why', async () => {
    gateway.faults.set('undelivered', 1);
    await sent();
    expect(await looksAfter(1)).toEqual({ delivery: 'undelivered', delivery_reason: 'phone-off' });
  });

  it.each([['silent'], ['away']] as const)(
    'is asked after again when the provider is %s, at last for three days',
    async (mode) => {
      provider.mode = mode;
      await sent();
      const day = 24 * 60;
      for (const minutes of [1, 5, 30, day, day, day, day]) await looksAfter(minutes);
      expect(provider.asked).toBe(6);
      provider.mode = 'honest';
    },
  );
});
