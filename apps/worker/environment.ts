import { z } from 'zod';
import { smsEnvironment, type PushAccess } from '#notifications';
import {
  ConfigError,
  metricsEnvironment,
  portEnvironment,
  processEnvironment,
  redisEnvironment,
} from '#kernel';

/** What the worker process is told. */
export const workerEnvironment = processEnvironment
  .extend(portEnvironment.shape)
  .extend(redisEnvironment.shape)
  .extend(smsEnvironment.shape)
  .extend(metricsEnvironment.shape)
  .extend({
    VOICE_GATEWAY_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Gateway of automatic calls (surveys); leave it out and nobody is called'),
    VOICE_GATEWAY_KEY: z.string().min(1).default('simulator').describe('Key that it gave us'),
    VOICE_CALLER: z.string().default('02-2241-3114').describe('Number that a called phone shows'),
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
