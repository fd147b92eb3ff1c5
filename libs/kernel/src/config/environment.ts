import { z } from 'zod';

/** What every process of ours is told by its environment. */
export const processEnvironment = z.object({
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('Postgres, e.g. postgres://charye@127.0.0.1:5432/charye'),
  SECRET_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 random bytes in base64')
    .describe('32 random bytes in base64 (openssl rand -base64 32): encrypts personal data and signs tokens'),
  CHARYE_MODE: z
    .enum(['demo', 'live'])
    .default('live')
    .describe('demo: the clock of 2021-05-26 and open outbox page'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .default('http://localhost:4100')
    .describe(
      'Address that people type, e.g. https://booking.example.go.kr; links in messages begin with it',
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('How much is logged'),
});

export const portEnvironment = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('Port to listen on; 0 takes any free one'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all'),
});

export const redisEnvironment = z.object({
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).describe('Redis or Valkey, e.g. redis://127.0.0.1:6379'),
  QUEUE_PREFIX: z.string().default('charye').describe('Prefix of every key in Redis'),
});

export class ConfigError extends Error {}

/**
 * Reads the environment of this process.
 * @throws ConfigError naming each variable and what is wrong with it.
 */
export const readEnvironment = <Schema extends z.ZodType>(
  schema: Schema,
  source: Record<string, string | undefined> = process.env,
): z.output<Schema> => {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`The environment is not complete:\n${lines.join('\n')}`);
};

/** Text of an `.env.example` for the variables of `schema`. */
export const describeEnvironment = (title: string, schema: z.ZodObject): string => {
  const lines = Object.entries(schema.shape).map(([name, field]) => {
    const type = field as z.ZodType;
    const withoutValue = type.safeParse(undefined);
    const value = withoutValue.success ? (withoutValue.data ?? '') : '';
    return `# ${type.description ?? ''}\n${withoutValue.success ? '# ' : ''}${name}=${String(value)}`;
  });
  return `## ${title}\n${lines.join('\n')}\n`;
};
