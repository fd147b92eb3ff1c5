import { z } from 'zod';

const count = z.number().int();
const instant = z.iso.datetime({ offset: true });
const page = { page: count, pages: count, total: count };

export const operationsSchema = z
  .object({
    providers: z.array(
      z.object({
        provider: z.string(),
        breaker: z.enum(['closed', 'on-trial', 'open']),
        workers: count,
        perSecond: count,
        lastTakenAgoSeconds: count.nullable(),
        lastFailureAgoSeconds: count.nullable(),
        lastFailure: z.string().nullable(),
        waiting: count,
      }),
    ),
    waiting: z.object({ due: count, oldestDueSeconds: count.nullable(), scheduled: count, asOf: instant }),
    parkedWork: count,
    failedMessages: count,
    unknownMessages: count,
  })
  .meta({ id: 'Operations' });

export const parkedWorkSchema = z
  .object({
    items: z.array(
      z.object({
        factId: z.uuid(),
        fact: z.string(),
        reaction: z.string(),
        attempts: count,
        lastError: z.string(),
        occurredAt: instant,
        parkedAgoSeconds: count,
      }),
    ),
    ...page,
  })
  .meta({ id: 'ParkedWork' });

export const workKeysSchema = z
  .object({ work: z.array(z.object({ factId: z.uuid(), reaction: z.string() })) })
  .meta({ id: 'WorkKeys' });

export const deadMessagesSchema = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        state: z.enum(['failed', 'unknown']),
        purposeLabel: z.string(),
        centreCode: z.string().nullable(),
        reason: z.string(),
        failure: z.string(),
        provider: z.string().nullable(),
        attempts: count,
        notBefore: instant,
        notAfter: instant,
        isInTime: z.boolean(),
      }),
    ),
    ...page,
  })
  .meta({ id: 'DeadMessages' });

export const messageRetrySchema = z
  .object({
    retried: z.array(z.uuid()),
    refused: z.array(z.object({ id: z.uuid(), why: z.enum(['too-late', 'settled']) })),
  })
  .meta({ id: 'MessageRetry' });

export const discardedMessagesSchema = z
  .object({ discarded: z.array(z.uuid()) })
  .meta({ id: 'DiscardedMessages' });

export const settledSchema = z.object({ messageId: z.uuid() }).meta({ id: 'SettledMessage' });
