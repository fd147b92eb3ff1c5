import { z } from 'zod';
import type { PushAccess } from '#notifications';
import { ConfigError, portEnvironment, processEnvironment, redisEnvironment } from '#kernel';

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
    PUSH_PUBLIC_KEY: z
      .string()
      .optional()
      .describe('Key with which browsers agree to pushes; the same as the api’s'),
    PUSH_PRIVATE_KEY: z
      .string()
      .optional()
      .describe('Its secret half; leave the three out and no pushes go out'),
    PUSH_SUBJECT: z
      .string()
      .regex(/^$|^(mailto:|https:\/\/)/, 'must be mailto: or an https address')
      .optional()
      .describe('Whom push services may write to, e.g. mailto:it@office.example'),
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(20).describe('Jobs at the same time'),
  });

/**
 * How pushes go out; undefined where this installation sends none.
 * @throws ConfigError when only a part of it is told.
 */
export const pushAccessOf = (environment: z.output<typeof workerEnvironment>): PushAccess | undefined => {
  const { PUSH_PUBLIC_KEY: publicKey, PUSH_PRIVATE_KEY: privateKey, PUSH_SUBJECT: subject } = environment;
  if (publicKey && privateKey && subject) return { publicKey, privateKey, subject };
  if (publicKey || privateKey || subject)
    throw new ConfigError(
      'PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY and PUSH_SUBJECT are told together or not at all.',
    );
  return undefined;
};
