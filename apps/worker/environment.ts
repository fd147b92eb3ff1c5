import { z } from 'zod';
import { portEnvironment, processEnvironment, redisEnvironment } from '#kernel';

/** What the worker process is told. */
export const workerEnvironment = processEnvironment
  .extend(portEnvironment.shape)
  .extend(redisEnvironment.shape)
  .extend({
    SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).describe('SMS gateway, e.g. http://127.0.0.1:4104'),
    SMS_GATEWAY_KEY: z.string().min(1).default('simulator').describe('Key that the gateway gave us'),
    SMS_SENDER: z
      .string()
      .regex(/^(0\d{1,2}-?\d{3,4}|1\d{3})-?\d{4}$/, 'must be a Korean number that is registered as a sender')
      .default('02-2241-3114')
      .describe('Number that messages come from; must be registered with the gateway'),
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(20).describe('Jobs at the same time'),
  });
