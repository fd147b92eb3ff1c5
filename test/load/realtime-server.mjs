import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createRealtime } from '../../dist/apps/realtime/create-realtime.js';
import { openRedis } from '../../dist/libs/kernel/src/jobs.js';
import { Vault } from '../../dist/libs/kernel/src/index.js';
import { answerProbes } from './server-probes.mjs';

// A realtime process as it is run, which tells how it fares. LAG_BYTES and TURN_LISTENERS take its guards off.
const { LAG_BYTES, LAG_PATIENCE, TURN_LISTENERS, PORT, QUEUE_PREFIX, REDIS_URL, SECRET_KEY } = process.env;
const redis = await openRedis(REDIS_URL, () => undefined);
const app = await createRealtime({
  vault: new Vault(SECRET_KEY),
  redis,
  prefix: QUEUE_PREFIX,
  delivery: {
    lag: {
      ...(LAG_BYTES && { bytes: Number(LAG_BYTES) }),
      ...(LAG_PATIENCE && { patienceMillis: Number(LAG_PATIENCE) }),
    },
    ...(TURN_LISTENERS && { turn: { listeners: Number(TURN_LISTENERS), millis: Infinity } }),
  },
});
await app.listen(Number(PORT), '127.0.0.1');
answerProbes(monitorEventLoopDelay({ resolution: 1 }), {
  sockets: () => new Promise((resolve) => app.getHttpServer().getConnections((_, count) => resolve(count))),
});
