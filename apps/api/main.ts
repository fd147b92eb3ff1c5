import 'reflect-metadata';
import { departments } from '#departments';
import { entitiesOf } from '#departments/contract';
import { Database, openClock, openLog, readEnvironment, runProcess, Vault } from '#kernel';
import { createApi } from './create-api.ts';
import { apiEnvironment } from './environment.ts';

runProcess(async () => {
  const environment = readEnvironment(apiEnvironment);
  const log = openLog('api', environment.LOG_LEVEL);
  const database = await Database.open({
    url: environment.DATABASE_URL,
    entities: entitiesOf(departments),
    applicationName: 'charye api',
    poolSize: 12,
  });
  // Batches of bookings never wait behind the other requests.
  const batchDatabase = await Database.open({
    url: environment.DATABASE_URL,
    entities: [],
    applicationName: 'charye api batches',
    poolSize: 2,
  });
  const { clock, close: closeClock } = await openClock(database, environment.CHARYE_MODE);
  const parts = {
    database,
    batchDatabase,
    clock,
    vault: new Vault(environment.SECRET_KEY),
    log,
    mode: environment.CHARYE_MODE,
    publicUrl: environment.PUBLIC_URL,
  };
  const app = await createApi(parts, departments, { realtimeUpstream: environment.REALTIME_UPSTREAM });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => {
      closeClock();
      await Promise.all([database.close(), batchDatabase.close()]);
    });
  await app.listen(environment.PORT, environment.HOST);
  log.info({ address: await app.getUrl() }, 'api is listening');
});
