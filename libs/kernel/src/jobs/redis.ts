import { createNodeRedisClient } from 'bullmq';
import { createClient } from 'redis';

/** Opens a Redis connection that keeps trying: an outage is a pause, not a crash. */
export const openRedis = async (url: string, onError: (error: Error) => void) => {
  const client = createClient({
    url,
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 6), 2_000) },
  });
  client.on('error', onError);
  await client.connect();
  return client;
};

export type RedisConnection = Awaited<ReturnType<typeof openRedis>>;

/** The same connection in the shape that BullMQ takes. */
export const asBullConnection = (client: RedisConnection) => createNodeRedisClient(client as never);
