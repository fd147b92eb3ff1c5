import 'reflect-metadata';
import { Metrics, openLog, readEnvironment, runProcess, Vault } from '#kernel';
import { openRedis } from '#kernel/jobs';
import { createRealtime } from './create-realtime.ts';
import { realtimeEnvironment } from './environment.ts';

const main = async () => {
  const environment = readEnvironment(realtimeEnvironment);
  const log = openLog('realtime', environment.LOG_LEVEL);
  const redis = await openRedis(environment.REDIS_URL, (error) =>
    log.warn({ error: String(error) }, 'Redis connection'),
  );
  const app = await createRealtime({
    vault: new Vault(environment.SECRET_KEY),
    redis,
    prefix: environment.QUEUE_PREFIX,
    metrics: Metrics.ofProcess('realtime'),
    metricsToken: environment.METRICS_TOKEN,
  });
  await app.listen(environment.PORT, environment.HOST);
  log.info({ address: await app.getUrl() }, 'realtime is listening');

  const stop = async () => {
    await app.close();
    redis.destroy();
    log.info('realtime has stopped');
  };
  let stopping: Promise<void> | undefined;
  const onSignal = () => {
    stopping ??= stop().catch((error: unknown) => {
      log.error({ error }, 'realtime did not stop cleanly');
      process.exitCode = 1;
    });
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
};

runProcess(main);
