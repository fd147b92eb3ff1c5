import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RequestCode } from '#identity';
import { openRedis, type RedisConnection } from '#kernel/jobs';
import type { OutgoingSms, SendOutcome } from '#notifications';
import { redisUrl } from '../../test/support/database.ts';
import {
  GatewayWire,
  openGateway,
  openMessageWorld,
  routesOf,
  type MessageWorld,
} from '../../test/support/messages.ts';
import { startWorker, type RunningWorker } from './create-worker.ts';

/** Tells when the gateway has taken a message. */
class Watched extends GatewayWire {
  readonly #taken = Promise.withResolvers<void>();

  get taken(): Promise<void> {
    return this.#taken.promise;
  }
  override async send(sms: OutgoingSms): Promise<SendOutcome> {
    const outcome = await super.send(sms);
    if (outcome.kind === 'accepted') this.#taken.resolve();
    return outcome;
  }
}

describe('the worker process', () => {
  const queuePrefix = `test-${randomBytes(4).toString('hex')}`;
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let smsProvider: Watched;
  let world: MessageWorld;
  let redis: RedisConnection;
  let worker: RunningWorker | undefined;

  const start = async () => {
    worker = await startWorker(world.parts, [], {
      redis,
      queuePrefix,
      concurrency: 4,
      smsRoutes: routesOf(smsProvider),
    });
  };

  beforeEach(async () => {
    gateway = await openGateway();
    smsProvider = new Watched(gateway.provider);
    world = await openMessageWorld(smsProvider);
    redis = await openRedis(redisUrl(), () => undefined);
  });
  afterEach(async () => {
    await worker?.stop();
    worker = undefined;
    await redis.close();
    await world.close();
    await gateway.close();
  });

  it('brings a code from the request to the phone', async () => {
    await start();
    await world.app.get(RequestCode).run({ name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' });
    await smsProvider.taken;
    expect(gateway.delivered()).toHaveLength(1);
  });

  it('sends what is due later although Redis lost everything', async () => {
    await start();
    const notBefore = world.clock.now().add({ hours: 1 });
    await world.queue(1, { notBefore, notAfter: notBefore.add({ hours: 1 }) });
    while ((await redis.zCard(`${queuePrefix}:nudges:delayed`)) === 0) await pause(20);

    await redis.flushDb();
    world.clock.advance({ hours: 1 });
    await smsProvider.taken;
    expect(gateway.delivered()).toHaveLength(1);
  });

  it('finishes what is under way when it is asked to stop, and leaves the rest to the next', async () => {
    await start();
    await world.queue(20);
    await smsProvider.taken;
    await worker!.stop();
    expect((await world.rows()).map((row) => row.state)).not.toContain('sending');
    await start();
    while ((await world.rows()).some((row) => row.state !== 'sent')) await pause(20);
    expect(gateway.delivered()).toHaveLength(20);
  });
});
