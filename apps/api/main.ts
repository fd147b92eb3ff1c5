import 'reflect-metadata';
import { departments } from '#departments';
import { entitiesOf } from '#departments/contract';
import {
  Database,
  DomainError,
  Metrics,
  openClock,
  openLog,
  PipelinedConnections,
  readEnvironment,
  runProcess,
  Vault,
} from '#kernel';
import { openRedisInPassing } from '#kernel/jobs';
import { PushSettings } from '#notifications';
import { createApi } from './create-api.ts';
import { apiEnvironment } from './environment.ts';

runProcess(async () => {
  DomainError.keepsStack = false;
  const environment = readEnvironment(apiEnvironment);
  const log = openLog('api', environment.LOG_LEVEL);
  const database = await Database.open({
    url: environment.DATABASE_URL,
    entities: entitiesOf(departments),
    applicationName: 'charye api',
    poolSize: 12,
  });
  // Batches of bookings never wait behind the other requests.
  const batchConnections = PipelinedConnections.open({
    url: environment.DATABASE_URL,
    applicationName: 'charye api batches',
    size: 2,
  });
  const { clock, close: closeClock } = await openClock(database, environment.CHARYE_MODE);
  const redis = environment.REDIS_URL
    ? openRedisInPassing(environment.REDIS_URL, (error) =>
        log.warn({ error: String(error) }, 'Redis connection'),
      )
    : undefined;
  const parts = {
    metrics: Metrics.ofProcess('api'),
    database,
    batchConnections,
    clock,
    vault: new Vault(environment.SECRET_KEY),
    log,
    mode: environment.CHARYE_MODE,
    publicUrl: environment.PUBLIC_URL,
  };
  const app = await createApi(parts, departments, {
    realtimeUpstreams: environment.REALTIME_UPSTREAM,
    push: new PushSettings(environment.PUSH_PUBLIC_KEY, environment.PUSH_HOSTS),
    metricsToken: environment.METRICS_TOKEN,
    queues: redis && { redis, prefix: environment.QUEUE_PREFIX },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => {
      closeClock();
      redis?.destroy();
      await Promise.all([database.close(), batchConnections.close()]);
    });
  await app.listen(environment.PORT, environment.HOST);
  log.info({ address: await app.getUrl() }, 'api is listening');
});
