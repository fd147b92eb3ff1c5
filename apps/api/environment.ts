import { metricsEnvironment, portEnvironment, processEnvironment, redisEnvironment } from '#kernel';
import { PUSH_HOSTS } from '#notifications';
import { z } from 'zod';

/** What the api process is told. */
export const apiEnvironment = processEnvironment
  .extend(portEnvironment.shape)
  .extend(metricsEnvironment.shape)
  .extend({
    REDIS_URL: redisEnvironment.shape.REDIS_URL.optional().describe(
      'Redis of the workers; with it operators can look into the queues, nothing else of the api needs it',
    ),
    QUEUE_PREFIX: redisEnvironment.shape.QUEUE_PREFIX,
    REALTIME_UPSTREAM: z
      .string()
      .transform((text) => text.split(',').map((url) => url.trim()))
      .pipe(z.array(z.url({ protocol: /^http$/ })))
      .optional()
      .describe(
        'Where /socket.io is passed on to, several with commas, e.g. http://127.0.0.1:4101,http://127.0.0.1:4104; leave out behind nginx',
      ),
    PUSH_PUBLIC_KEY: z
      .string()
      .optional()
      .describe(
        'Key with which browsers agree to pushes (npx web-push generate-vapid-keys); leave out and none are offered',
      ),
    PUSH_HOSTS: z
      .string()
      .default(PUSH_HOSTS)
      .describe('Push services that browsers may name, with commas; no other address is ever called'),
  });
