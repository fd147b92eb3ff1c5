import { createNodeRedisClient } from 'bullmq';
import { createClient } from 'redis';

const clientOf = (url: string, onError: (error: Error) => void) => {
  const client = createClient({
    url,
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 6), 2_000) },
  });
  client.on('error', onError);
  return client;
};

/** Opens a Redis connection that keeps trying: an outage is a pause, not a crash. */
export const openRedis = async (url: string, onError: (error: Error) => void) => {
  const client = clientOf(url, onError);
  await client.connect();
  return client;
};

/** The same for a process that starts and works without Redis. */
export const openRedisInPassing = (url: string, onError: (error: Error) => void): RedisConnection => {
  const client = clientOf(url, onError);
  client.connect().catch(onError);
  return client;
};

export type RedisConnection = Awaited<ReturnType<typeof openRedis>>;

/** The same connection in the shape that BullMQ takes. */
export const asBullConnection = (client: RedisConnection) => createNodeRedisClient(client as never);
