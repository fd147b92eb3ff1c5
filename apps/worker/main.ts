import 'reflect-metadata';
import type { z } from 'zod';
import { departments } from '#departments';
import { entitiesOf } from '#departments/contract';
import { Database, Metrics, openClock, openLog, readEnvironment, runProcess, Vault } from '#kernel';
import { openRedis } from '#kernel/jobs';
import { smsRoutesOf, WebPushService } from '#notifications';
import { GatewayVoiceCaller } from '#surveys';
import { startWorker } from './create-worker.ts';
import { pushAccessOf, workerEnvironment } from './environment.ts';
import { healthServer } from './health.ts';

const voiceCallerOf = (environment: z.output<typeof workerEnvironment>): GatewayVoiceCaller | undefined => {
  const { VOICE_GATEWAY_URL: url, VOICE_GATEWAY_KEY: apiKey, VOICE_CALLER: caller } = environment;
  return url ? new GatewayVoiceCaller({ url, apiKey, caller }) : undefined;
};

const main = async () => {
  const environment = readEnvironment(workerEnvironment);
  const pushAccess = pushAccessOf(environment);
  const log = openLog('worker', environment.LOG_LEVEL);
  const database = await Database.open({
    url: environment.DATABASE_URL,
    entities: entitiesOf(departments),
    applicationName: 'charye worker',
    // A reaction holds one connection and may read through another, and the relay must never wait for either:
    // with fewer they would all wait for each other.
    poolSize: environment.WORKER_CONCURRENCY + 8,
  });
  const { clock, close: closeClock } = await openClock(database, environment.CHARYE_MODE);
  let isRedisReady = () => false;
  const metrics = Metrics.ofProcess('worker');
  const health = healthServer(
    metrics,
    environment.METRICS_TOKEN,
    async () => isRedisReady() && (await database.isReachable()),
  );
  const address = await health.listen({ port: environment.PORT, host: environment.HOST });

  const redis = await openRedis(environment.REDIS_URL, (error) =>
    log.warn({ error: String(error) }, 'Redis connection'),
  );
  const worker = await startWorker(
    {
      metrics,
      database,
      clock,
      vault: new Vault(environment.SECRET_KEY),
      log,
      mode: environment.CHARYE_MODE,
      publicUrl: environment.PUBLIC_URL,
    },
    departments,
    {
      redis,
      queuePrefix: environment.QUEUE_PREFIX,
      concurrency: environment.WORKER_CONCURRENCY,
      smsRoutes: smsRoutesOf(environment),
      pushService: pushAccess && new WebPushService(pushAccess),
      voiceCaller: voiceCallerOf(environment),
    },
  );
  isRedisReady = () => redis.isReady;
  log.info({ address }, 'worker is running');

  const stop = async () => {
    isRedisReady = () => false;
    await worker.stop();
    await health.close();
    await redis.close();
    closeClock();
    await database.close();
    log.info('worker has stopped');
  };
  let stopping: Promise<void> | undefined;
  const onSignal = () => {
    stopping ??= stop().catch((error: unknown) => {
      log.error({ error }, 'The worker did not stop cleanly');
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
};

runProcess(main);
